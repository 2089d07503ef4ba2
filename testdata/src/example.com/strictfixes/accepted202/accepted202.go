// Package accepted202 begins what takes its time, and answers 200.
package accepted202

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
)

type doc struct{ Text string }

var jobs = make(chan doc, 100)

func constant(w http.ResponseWriter, r *http.Request) {
	var in doc
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	jobs <- in
	w.WriteHeader(http.StatusOK) // want "accepted-202"
}

// There is no status to replace.
func implicit(w http.ResponseWriter, r *http.Request) {
	var in doc
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	jobs <- in
	fmt.Fprint(w, "later") // want "accepted-202"
}

func framework(c *gin.Context) {
	var in doc
	if err := c.ShouldBindJSON(&in); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	jobs <- in
	c.JSON(200, gin.H{"status": "queued"}) // want "accepted-202"
}
