// Package store reads tables.
package store

import "errors"

// What can be wrong with a table.
var (
	ErrUnsupportedMediaType = errors.New("store: a table is CSV or JSON")
	ErrUnknownContentType   = errors.New("store: there is no such type of content")
	ErrContentTypeLocked    = errors.New("store: nobody may add to this type of content")
	ErrTorn                 = errors.New("store: the table is torn")
)

// Tables keeps them in memory.
type Tables struct {
	all    map[string][]byte
	kinds  map[string]bool
	locked map[string]bool
}

// Put keeps a table that is written as the media type says.
func (t *Tables) Put(name, mediaType string, content []byte) error {
	if mediaType != "text/csv" && mediaType != "application/json" {
		return ErrUnsupportedMediaType
	}
	if len(content) == 0 {
		return ErrTorn
	}
	t.all[name] = content
	return nil
}

// Publish adds an article, a page or whatever other type of content the site has.
func (t *Tables) Publish(kind string) error {
	if !t.kinds[kind] {
		return ErrUnknownContentType
	}
	if t.locked[kind] {
		return ErrContentTypeLocked
	}
	return nil
}
