package inputs

import (
	"encoding/json"
	"errors"
	"net/http"

	"buf.build/go/protovalidate"
	"github.com/asaskevich/govalidator"
	validation "github.com/go-ozzo/ozzo-validation/v4"
	"github.com/go-playground/validator/v10"
	gofrs "github.com/gofrs/uuid/v5"
	"github.com/google/uuid"
	"github.com/gorilla/schema"
	"github.com/oklog/ulid/v2"
)

func (s *server) form(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		failed(w, http.StatusBadRequest)
		return
	}
	var in note
	err := s.decoder.Decode(&in, r.PostForm)
	var empty schema.EmptyFieldError
	if errors.As(err, &empty) {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	if err := s.validate.VarWithValue(in.Title, in.Text, "nefield"); err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	done(w)
}

func (s *server) tags(w http.ResponseWriter, r *http.Request) {
	var in note
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		failed(w, http.StatusBadRequest)
		return
	}
	err := s.validate.Struct(in)
	var wrong *validator.InvalidValidationError
	if errors.As(err, &wrong) {
		failed(w, http.StatusInternalServerError)
		return
	}
	if found, ok := errors.AsType[validator.ValidationErrors](err); ok {
		http.Error(w, found.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	done(w)
}

func (s *server) rules(w http.ResponseWriter, r *http.Request) {
	if err := validation.Validate(r.FormValue("title"), validation.Required); err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	if err := validation.Required.Validate(r.FormValue("text")); err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	done(w)
}

func (s *server) message(w http.ResponseWriter, r *http.Request) {
	var in note
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		failed(w, http.StatusBadRequest)
		return
	}
	err := s.messages.Validate(&in)
	var broken *protovalidate.ValidationError
	if errors.As(err, &broken) {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	var none *protovalidate.CompilationError
	if errors.As(err, &none) {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) address(w http.ResponseWriter, r *http.Request) {
	if !govalidator.IsIPv4(r.FormValue("address")) {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	done(w)
}

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	_, err := uuid.Parse(r.FormValue("id"))
	if uuid.IsInvalidLengthError(err) {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	var other uuid.UUID
	if err := other.UnmarshalText([]byte(r.FormValue("other"))); err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	if _, err := gofrs.FromString(r.FormValue("third")); errors.Is(err, gofrs.ErrInvalidFormat) {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	if _, err := ulid.Parse(r.FormValue("fourth")); err == ulid.ErrDataSize {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	if _, err := uuid.NewV7(); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}
