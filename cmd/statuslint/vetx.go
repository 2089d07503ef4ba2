// The vetx file, in which a unit passes its types and facts to its importers. Since golang.org/x/tools v0.50:
//
//	"vetx" | length of types, little endian uint32 | length of facts | types | facts in gob
//
// The types are what gcexportdata reads and writes, without the 'i' that it begins with; no facts are no bytes.

package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"go/token"
	"go/types"
	"io"
	"os"

	"golang.org/x/tools/go/gcexportdata"
)

const (
	vetxMagic  = "vetx"
	vetxHeader = len(vetxMagic) + 4 + 4
)

// readVetx gives the types in a vetx file, as gcexportdata writes them.
func readVetx(file string) ([]byte, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	if len(data) < vetxHeader || string(data[:len(vetxMagic)]) != vetxMagic {
		return nil, fmt.Errorf("%s is not a vetx file", file)
	}
	typesLen, factsLen := binary.LittleEndian.Uint32(data[4:]), binary.LittleEndian.Uint32(data[8:])
	if uint64(len(data)) != uint64(vetxHeader)+uint64(typesLen)+uint64(factsLen) {
		return nil, fmt.Errorf("%s: a vetx file of %d bytes whose header names %d and %d", file, len(data), typesLen, factsLen)
	}
	return data[vetxHeader:][:typesLen], nil
}

// decodeTypes gives the package and adds those it refers to to known.
func decodeTypes(data []byte, fset *token.FileSet, known map[string]*types.Package, path string) (*types.Package, error) {
	stream := io.MultiReader(bytes.NewReader([]byte{'i'}), bytes.NewReader(data))
	return gcexportdata.Read(&io.LimitedReader{R: stream, N: int64(len(data)) + 1}, fset, known, path)
}

// encodeVetx gives the vetx file of a package without facts.
func encodeVetx(fset *token.FileSet, pkg *types.Package) ([]byte, error) {
	var buf bytes.Buffer
	buf.Write(make([]byte, vetxHeader-1)) // gcexportdata's 'i' is the last byte of the header's place
	if err := gcexportdata.Write(&buf, fset, pkg); err != nil {
		return nil, err
	}
	data := buf.Bytes()
	copy(data, vetxMagic)
	binary.LittleEndian.PutUint32(data[4:], uint32(len(data)-vetxHeader))
	binary.LittleEndian.PutUint32(data[8:], 0)
	return data, nil
}
