// Package inputs has services that read and test what they are sent with libraries.
package inputs

import (
	"net/http"

	"buf.build/go/protovalidate"
	"github.com/go-playground/validator/v10"
	"github.com/gorilla/schema"
)

type note struct{ Title, Text string }

type server struct {
	decoder  *schema.Decoder
	validate *validator.Validate
	messages protovalidate.Validator
}

func done(w http.ResponseWriter) { w.WriteHeader(http.StatusNoContent) }

func failed(w http.ResponseWriter, status int) { http.Error(w, "that did not work", status) }
