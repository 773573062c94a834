package article

import (
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// Source is a place to read one article from.
type Source struct {
	Path  string // as given, or found under a folder that was given; "-" for the stream
	stdin io.Reader
}

// Read reads the article. Nothing of it is kept in the source. An article that cannot be read gives an *Error.
func (s Source) Read() (*Article, error) {
	if s.stdin == nil {
		return Read(s.Path)
	}
	data, err := readAll(s.stdin, "standard input")
	if err != nil {
		return nil, err
	}
	art, err := Parse("", data)
	var failed *Error
	if errors.As(err, &failed) {
		failed.Name = "standard input"
	}
	return art, err
}

// Read reads the article in a file. An article that cannot be read gives an *Error that names the path.
func Read(path string) (*Article, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, &Error{Name: path, Err: err}
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, &Error{Name: path, Err: err}
	}
	if info.IsDir() {
		return nil, &Error{Name: path, Err: errors.New("is a folder, not an article")}
	}
	if info.Size() > MaxSize {
		return nil, tooLarge(path, info.Size())
	}
	data, err := readAll(file, path)
	if err != nil {
		return nil, err
	}
	art, err := Parse(path, data)
	var failed *Error
	if errors.As(err, &failed) {
		failed.Name = path
		return nil, err
	}
	art.Path = path
	return art, nil
}

func readAll(r io.Reader, name string) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return nil, &Error{Name: name, Err: err}
	}
	if len(data) > MaxSize {
		return nil, tooLarge(name, -1)
	}
	return data, nil
}

// Sources lists where the articles under paths are, in the order given. A file is itself, whatever its extension; a folder
// stands for the .txt, .md and .markdown files in it and in the folders below, sorted by path, hidden ones left out;
// "-" is stdin. Symbolic links are followed, each folder once.
//
// Nothing is read before Source.Read is called, so sources may be read one at a time or side by side.
// A path that cannot be listed comes as an *Error beside its source, and the listing goes on.
func Sources(paths []string, stdin io.Reader) iter.Seq2[Source, error] {
	return func(yield func(Source, error) bool) {
		for _, path := range paths {
			if path == "-" {
				if !yield(Source{Path: path, stdin: stdin}, nil) {
					return
				}
				continue
			}
			info, err := os.Stat(path)
			switch {
			case err != nil:
				if !yield(Source{Path: path}, &Error{Name: path, Err: err}) {
					return
				}
			case !info.IsDir():
				if !yield(Source{Path: path}, nil) {
					return
				}
			default:
				w := walker{yield: yield, seen: map[string]bool{}}
				if !w.folder(path) {
					return
				}
				if w.found == 0 && !yield(Source{Path: path}, &Error{Name: path, Err: ErrNoArticles}) {
					return
				}
			}
		}
	}
}

// walker lists one folder. filepath.WalkDir does not follow links.
type walker struct {
	yield func(Source, error) bool
	seen  map[string]bool // folders by their real path
	found int             // articles and errors
}

// folder reports whether the caller wants more.
func (w *walker) folder(path string) bool {
	real, err := filepath.EvalSymlinks(path)
	if err == nil {
		real, err = filepath.Abs(real)
	}
	if err != nil {
		return w.fail(path, err)
	}
	if w.seen[real] {
		return true
	}
	w.seen[real] = true
	entries, err := os.ReadDir(path)
	if err != nil {
		return w.fail(path, err)
	}
	for _, entry := range entries {
		name := entry.Name()
		if strings.HasPrefix(name, ".") {
			continue
		}
		full := filepath.Join(path, name)
		mode := entry.Type()
		if mode&fs.ModeSymlink != 0 {
			info, err := os.Stat(full)
			if err != nil {
				if isArticle(name) && !w.fail(full, err) {
					return false
				}
				continue
			}
			mode = info.Mode().Type()
		}
		switch {
		case mode.IsDir():
			if !w.folder(full) {
				return false
			}
		case mode.IsRegular() && isArticle(name):
			w.found++
			if !w.yield(Source{Path: full}, nil) {
				return false
			}
		}
	}
	return true
}

func (w *walker) fail(path string, err error) bool {
	w.found++
	return w.yield(Source{Path: path}, &Error{Name: path, Err: err})
}

func isArticle(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".md", ".markdown":
		return true
	}
	return false
}
