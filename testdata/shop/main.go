// Command shop serves a small online shop.
package main

import (
	"flag"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/statuslint/statuslint/testdata/shop/api"
	"github.com/statuslint/statuslint/testdata/shop/store"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "address to listen on")
	path := flag.String("journal", os.DevNull, "file that every change is written to")
	flag.Parse()

	journal, err := os.OpenFile(*path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		log.Fatal(err)
	}
	defer journal.Close()
	server := &http.Server{
		Addr:              *addr,
		Handler:           api.New(store.New(journal)).Routes(),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      10 * time.Second,
	}
	log.Print(server.ListenAndServe())
}
