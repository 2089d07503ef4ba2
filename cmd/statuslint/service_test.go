package main_test

import (
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"
)

const service = `
-- go.mod --
module example.com/service

go 1.26
-- api/api.go --
package api

import (
	"encoding/json"
	"net/http"

	"example.com/service/answer"
)

// Place takes an order.
func Place(w http.ResponseWriter, r *http.Request) {
	var in struct{ Item string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusInternalServerError)
		return
	}
	answer.Accept(w)
}

// Change changes an order.
func Change(w http.ResponseWriter, r *http.Request) {
	var in struct{ Item string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusInternalServerError)
		return
	}
	answer.Accept(w)
}
-- answer/answer.go --
package answer

import "net/http"

// Accept tells the caller to come back later.
func Accept(w http.ResponseWriter) { w.WriteHeader(http.StatusAccepted) }
`

func writeService(t *testing.T) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for _, file := range txtar.Parse([]byte(service)).Files {
		name := filepath.Join(dir, file.Name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, file.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
