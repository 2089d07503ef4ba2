// Writers and errors that have nothing to do with a response.

package okerrorbody

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
)

func report(out io.Writer, path string) {
	data, err := os.ReadFile(path)
	if err != nil {
		json.NewEncoder(out).Encode(map[string]string{"error": err.Error()})
		return
	}
	fmt.Fprintf(out, "%d bytes\n", len(data))
}

func reportAll(paths []string) string {
	var buf bytes.Buffer
	for _, p := range paths {
		report(&buf, p)
	}
	return buf.String()
}

func saveReport(path string) error {
	f, err := os.Create("report.json")
	if err != nil {
		return err
	}
	defer f.Close()
	report(f, path)
	return nil
}

func run(args []string) int {
	flags := flag.NewFlagSet("notes", flag.ContinueOnError)
	if err := flags.Parse(args); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		return 2
	}
	report(os.Stdout, flags.Arg(0))
	return 0
}

func serve(srv *http.Server) {
	if err := srv.ListenAndServe(); err != nil && !errors.Is(err, http.ErrServerClosed) {
		log.Println("serve:", err)
		return
	}
	log.Println("bye")
}

// A line protocol of its own, not HTTP.
func talk(conn net.Conn) {
	defer conn.Close()
	var n note
	if err := json.NewDecoder(conn).Decode(&n); err != nil {
		fmt.Fprintf(conn, "error: %v\n", err)
		return
	}
	fmt.Fprintln(conn, "ok")
}

// The client of another service: it sends no answer.
func pull(url string) error {
	resp, err := http.Get(url)
	if err != nil {
		log.Print(err)
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusOK {
		return json.NewEncoder(os.Stdout).Encode(map[string]string{"error": "none"})
	}
	return nil
}

// Part of a page is rendered into a buffer; what is sent is decided later.
func fragment(w http.ResponseWriter, r *http.Request) {
	var buf bytes.Buffer
	if err := json.Indent(&buf, []byte(r.FormValue("json")), "", "  "); err != nil {
		buf.Reset()
		fmt.Fprintf(&buf, "error: %v", err)
		http.Error(w, buf.String(), http.StatusBadRequest)
		return
	}
	buf.WriteTo(w)
}
