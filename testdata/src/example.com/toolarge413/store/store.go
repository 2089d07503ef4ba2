// Package store keeps files.
package store

import (
	"errors"
	"io"
	"net/http"
)

// What can be wrong with a file.
var (
	ErrFileTooLarge   = errors.New("store: the file is too large")
	ErrPayloadTooBig  = errors.New("store: the payload is too big")
	ErrNameTooLong    = errors.New("store: the name is too long")
	ErrPageTooLarge   = errors.New("store: a hundred entries a page at most")
	ErrAmountTooLarge = errors.New("store: nobody can pay that much")
	ErrResultTooLarge = errors.New("store: the result does not fit into memory")
	ErrTornFile       = errors.New("store: the file is torn")
)

// Limit is how many bytes a file may have.
const Limit = 10 << 20

// Files keeps them in memory.
type Files struct {
	all map[string][]byte
}

// Put keeps a file.
func (f *Files) Put(name string, from io.Reader) error {
	content, err := io.ReadAll(io.LimitReader(from, Limit+1))
	if err != nil {
		return ErrTornFile
	}
	if len(content) > Limit {
		return ErrFileTooLarge
	}
	if len(name) > 80 {
		return ErrNameTooLong
	}
	f.all[name] = content
	return nil
}

// Import keeps what a body has.
func (f *Files) Import(r *http.Request) error {
	if r.ContentLength > Limit {
		return ErrPayloadTooBig
	}
	return nil
}

// Rename gives a file another name.
func (f *Files) Rename(from, to string) error {
	if len(to) > 80 {
		return ErrNameTooLong
	}
	f.all[to] = f.all[from]
	delete(f.all, from)
	return nil
}

// Page gives a page of names.
func (f *Files) Page(size int) ([]string, error) {
	if size > 100 {
		return nil, ErrPageTooLarge
	}
	names := make([]string, 0, size)
	for name := range f.all {
		names = append(names, name)
	}
	return names, nil
}

// Pay takes money for the space.
func (f *Files) Pay(amount int) error {
	if amount > 1000 {
		return ErrAmountTooLarge
	}
	return nil
}

// Join puts all files together.
func (f *Files) Join() ([]byte, error) {
	var joined []byte
	for _, content := range f.all {
		if len(joined)+len(content) > 10*Limit {
			return nil, ErrResultTooLarge
		}
		joined = append(joined, content...)
	}
	return joined, nil
}
