package inputs

import (
	"encoding/json"
	"net/http"
	"os"

	"github.com/asaskevich/govalidator"
	validation "github.com/go-ozzo/ozzo-validation/v4"
	"github.com/google/uuid"
)

func (s *server) tagsRight(w http.ResponseWriter, r *http.Request) {
	var in note
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		failed(w, http.StatusBadRequest)
		return
	}
	if err := s.validate.Struct(in); err != nil {
		failed(w, http.StatusUnprocessableEntity)
		return
	}
	if err := s.messages.Validate(&in); err != nil {
		failed(w, http.StatusUnprocessableEntity)
		return
	}
	done(w)
}

// What the server has been configured with is not the client's.
func (s *server) configured(w http.ResponseWriter, r *http.Request) {
	if !govalidator.IsIPv4(os.Getenv("ADDRESS")) {
		failed(w, http.StatusInternalServerError)
		return
	}
	if err := validation.Validate(os.Getenv("NAME"), validation.Required); err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	if _, err := uuid.Parse(os.Getenv("ID")); err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

func (s *server) rulesRight(w http.ResponseWriter, r *http.Request) {
	err := validation.Validate(r.FormValue("title"), validation.Required)
	if _, internal := err.(validation.InternalError); internal {
		failed(w, http.StatusInternalServerError)
		return
	}
	if err != nil {
		failed(w, http.StatusUnprocessableEntity)
		return
	}
	done(w)
}
