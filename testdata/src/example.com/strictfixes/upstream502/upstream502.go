// Package upstream502 answers failures of others with 500.
package upstream502

import (
	"fmt"
	"net/http"

	"github.com/gofiber/fiber/v2"
)

func constant(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("https://rates.example/eur")
	if err != nil {
		http.Error(w, "no rates", http.StatusInternalServerError) // want "upstream-502"
		return
	}
	if resp.StatusCode != http.StatusOK {
		w.WriteHeader(500) // want "upstream-502"
		return
	}
	fmt.Fprint(w, resp.Status)
}

// The text says the name of the status.
func named(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("https://rates.example/eur")
	if err != nil {
		http.Error(w, "Internal Server Error", http.StatusInternalServerError) // want "upstream-502"
		return
	}
	fmt.Fprint(w, resp.Status)
}

func framework(c *fiber.Ctx) error {
	resp, err := http.Get("https://rates.example/eur")
	if err != nil {
		return fiber.NewError(http.StatusInternalServerError, "no rates") // want "upstream-502"
	}
	return c.JSON(resp.Status)
}
