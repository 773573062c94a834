package article

import (
	"errors"
	"fmt"
	"io/fs"
)

// Why an article cannot be read. An *Error wraps one of these, or the error of the file system.
var (
	ErrEmpty      = errors.New("empty: there is no text in it")
	ErrBinary     = errors.New("not text: save it as plain text (.txt) or Markdown (.md)")
	ErrTooLarge   = errors.New("too large")
	ErrEncoding   = errors.New("unknown character encoding: convert it to UTF-8, for example with iconv")
	ErrNoArticles = errors.New("no articles in this folder: their names must end in .txt, .md or .markdown")
)

// Error says which article cannot be read, why, and what to do. It is one line. The others can still be read.
type Error struct {
	Name string // the path where there is one, else the article's name
	Err  error
}

func (e *Error) Error() string {
	err := e.Err
	// The path is named once, by us.
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		err = pathErr.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Sprintf("article %q: no such file or folder: check the path", e.Name)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Sprintf("article %q: no permission to read it: check with ls -l", e.Name)
	}
	return fmt.Sprintf("article %q: %v", e.Name, err)
}

func (e *Error) Unwrap() error { return e.Err }

// tooLarge makes the error for an article of size bytes; a size of -1 stands for one that was not read to its end.
func tooLarge(name string, size int64) error {
	what := fmt.Sprintf("over %d MB", MaxSize>>20)
	if size >= 0 {
		what = fmt.Sprintf("%.1f MB", float64(size)/(1<<20))
		if size < MaxSize+MaxSize/100 {
			what = fmt.Sprintf("%d bytes", size)
		}
	}
	return &Error{Name: name, Err: fmt.Errorf("%w: %s, the limit is %d MB an article: split it into one file for each article",
		ErrTooLarge, what, MaxSize>>20)}
}
