// Package store keeps files.
package store

import (
	"io"
	"os"
)

// Files keeps files in a directory.
type Files struct{ Root *os.Root }

// Put keeps what it reads.
func (f *Files) Put(name string, from io.Reader) error {
	file, err := f.Root.Create(name)
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = io.Copy(file, from)
	return err
}
