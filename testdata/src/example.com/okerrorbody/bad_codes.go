// Codes of the service's own, of which only the names of the constants say that something failed.

package okerrorbody

import (
	"encoding/json"
	"net/http"
	"strconv"
)

const (
	SUCCESS             = 0
	ERR_NO_SUCH_SHELF   = 10003
	ERROR_SHELF_EXISTS  = 10001
	ErrCodeNone         = 1
	CodeShelfSaveFailed = 20001
	ErrorsOffset        = 30000
)

type shelfAnswer struct {
	Code int    `json:"code"`
	Msg  string `json:"msg"`
	Data any    `json:"data"`
}

func answerShelf(w http.ResponseWriter, status, code int, data any) {
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(shelfAnswer{code, shelfTexts[code], data})
}

var shelfTexts = map[int]string{SUCCESS: "ok", ERR_NO_SUCH_SHELF: "no such shelf"}

var shelves = map[int]string{1: "top"}

func showShelf(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		answerShelf(w, http.StatusBadRequest, ErrorsOffset, nil)
		return
	}
	shelf, ok := shelves[id]
	if !ok {
		answerShelf(w, http.StatusOK, ERR_NO_SUCH_SHELF, nil) // want "ok-error-body: absence .*use 404 Not Found"
		return
	}
	answerShelf(w, http.StatusOK, SUCCESS, shelf)
}

func addShelf(w http.ResponseWriter, r *http.Request) {
	for _, name := range shelves {
		if name == r.FormValue("name") {
			answerShelf(w, http.StatusOK, ERROR_SHELF_EXISTS, nil) // want "ok-error-body: .*use 409 Conflict"
			return
		}
	}
	if !saveShelf(r.FormValue("name")) {
		answerShelf(w, http.StatusOK, CodeShelfSaveFailed, nil) // want "ok-error-body: .*"
		return
	}
	answerShelf(w, http.StatusCreated, SUCCESS, nil)
}

func saveShelf(name string) bool { return len(shelves) < 10 && name != "" }

// countShelves answers with the constant that says that there is no error, whatever its name begins with.
func countShelves(w http.ResponseWriter, r *http.Request) {
	answerShelf(w, http.StatusOK, ErrCodeNone, len(shelves))
}
