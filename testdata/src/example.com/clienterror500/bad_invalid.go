// Well-formed input that breaks a rule of the service, answered 500 instead of 422.

package clienterror500

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/mail"
	"regexp"
	"slices"
)

var slugPattern = regexp.MustCompile(`^[a-z][a-z0-9-]*$`)

func bookTable(w http.ResponseWriter, r *http.Request) {
	var in struct{ Guests int }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if in.Guests < 1 || in.Guests > 20 {
		http.Error(w, "between 1 and 20 guests", http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	fmt.Fprintf(w, "a table for %d", in.Guests)
}

func renameItem(w http.ResponseWriter, r *http.Request) {
	in := order{}
	if json.NewDecoder(r.Body).Decode(&in) != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if in.Item == "" {
		writeJSON(w, http.StatusInternalServerError, map[string]string{"item": "is required"}) // want "client-error-500: .*use 422"
		return
	}
	writeJSON(w, http.StatusOK, in)
}

func invite(w http.ResponseWriter, r *http.Request) {
	addr, err := mail.ParseAddress(r.FormValue("email"))
	if err != nil {
		http.Error(w, "not a mail address: "+err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	fmt.Fprintf(w, "%s is invited", addr.Address)
}

func claimSlug(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Slug string `json:"slug"`
	}
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		writeJSON(w, http.StatusBadRequest, map[string]string{"error": err.Error()})
	} else if !slugPattern.MatchString(in.Slug) {
		writeJSON(w, http.StatusInternalServerError, map[string]string{"error": "letters, digits, dashes"}) // want "client-error-500: .*use 422"
	} else {
		writeJSON(w, http.StatusOK, in)
	}
}

func tagOrder(w http.ResponseWriter, r *http.Request) {
	var in order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if len(in.Tags) == 0 || slices.Contains(in.Tags, "") {
		w.WriteHeader(http.StatusInternalServerError) // want "client-error-500: .*use 422"
		fmt.Fprintln(w, "at least one tag, none of them empty")
		return
	}
	writeJSON(w, http.StatusOK, in.Tags)
}

func priceOf(w http.ResponseWriter, r *http.Request) {
	var in order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	var cents int
	switch in.Kind {
	case "book":
		cents = 1200
	case "record":
		cents = 2300
	default:
		http.Error(w, "unknown kind "+in.Kind, http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	fmt.Fprintln(w, cents*in.Quantity)
}

var errInvalidDiscount = errors.New("discount must be between 0 and 50")

type discounts interface{ Apply(code string) error }

func applyDiscount(d discounts) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := d.Apply(r.FormValue("code"))
		if errors.Is(err, errInvalidDiscount) {
			http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 422"
			return
		}
		if err != nil {
			http.Error(w, "no discount today", http.StatusInternalServerError)
			return
		}
		fmt.Fprintln(w, "applied")
	}
}
