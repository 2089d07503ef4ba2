// Package render stands in for chi's: the tables speak for it, only its declarations matter.
package render

import "net/http"

type M map[string]interface{}

func Status(r *http.Request, status int)                               {}
func JSON(w http.ResponseWriter, r *http.Request, v interface{})       {}
func PlainText(w http.ResponseWriter, r *http.Request, v string)       {}
func NoContent(w http.ResponseWriter, r *http.Request)                 {}
func DecodeJSON(r interface{ Read([]byte) (int, error) }, v any) error { return nil }

type Binder interface{ Bind(r *http.Request) error }

func Bind(r *http.Request, v Binder) error { return nil }
