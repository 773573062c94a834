package main

import (
	"bufio"
	"io"
	"strings"
	"text/tabwriter"
)

// output is a buffered writer of data.
type output interface {
	io.Writer
	Flush() error
}

func newOutput(w io.Writer) output { return bufio.NewWriter(w) }

// newTable aligns cells that are parted by tabs, from one Flush to the next.
func newTable(w io.Writer, columns ...string) output {
	tw := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	io.WriteString(tw, strings.Join(columns, "\t")+"\n")
	return tw
}
