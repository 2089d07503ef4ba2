package empty200

import (
	"bufio"
	"context"
	"crypto/sha1"
	"encoding/base64"
	"fmt"
	"net"
	"net/http"
	"time"
)

// Traps: the answer is a stream, a connection, or nobody's any more.
type radio struct {
	events   chan string
	upgrader Upgrader
	waiting  chan net.Conn
}

// Upgrader makes a WebSocket of a request, as gorilla/websocket's does.
type Upgrader interface {
	Upgrade(w http.ResponseWriter, r *http.Request, header http.Header) (net.Conn, error)
}

// Server-sent events: there may never be one.
func (s *radio) subscribe(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	w.WriteHeader(http.StatusOK)
	w.(http.Flusher).Flush()
	for {
		select {
		case event := <-s.events:
			fmt.Fprintf(w, "data: %s\n\n", event)
		case <-r.Context().Done():
			return
		}
	}
}

func (s *radio) follow(w http.ResponseWriter, r *http.Request) {
	stream := http.NewResponseController(w)
	stream.SetWriteDeadline(time.Time{})
	w.WriteHeader(http.StatusOK)
	if err := stream.Flush(); err != nil {
		return
	}
	for range s.events {
		stream.Flush()
	}
}

func (s *radio) tunnel(w http.ResponseWriter, r *http.Request) {
	hijacker, ok := w.(http.Hijacker)
	if !ok {
		http.Error(w, "no tunnel here", http.StatusInternalServerError)
		return
	}
	connection, _, err := hijacker.Hijack()
	if err != nil {
		http.Error(w, "no tunnel today", http.StatusInternalServerError)
		return
	}
	s.waiting <- connection
}

func (s *radio) accept(w http.ResponseWriter, r *http.Request) {
	connection, buffer, err := http.NewResponseController(w).Hijack()
	if err != nil {
		http.Error(w, "no WebSocket here", http.StatusInternalServerError)
		return
	}
	defer connection.Close()
	sum := sha1.Sum([]byte(r.Header.Get("Sec-WebSocket-Key")))
	shake(buffer.Writer, base64.StdEncoding.EncodeToString(sum[:]))
}

func shake(out *bufio.Writer, accept string) {
	fmt.Fprintf(out, "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: %s\r\n\r\n", accept)
	out.Flush()
}

// Where the upgrade fails, it has answered.
func (s *radio) socket(w http.ResponseWriter, r *http.Request) {
	connection, err := s.upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer connection.Close()
	for event := range s.events {
		connection.Write([]byte(event))
	}
}

// The client has gone: nobody reads what is sent.
func (s *radio) poll(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Minute)
	defer cancel()
	select {
	case event := <-s.events:
		fmt.Fprintln(w, event)
	case <-r.Context().Done():
		return
	case <-ctx.Done():
		w.WriteHeader(http.StatusNoContent)
	}
}

// An answer that informs comes before the one that counts.
func (s *radio) hints(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", "</style.css>; rel=preload")
	w.WriteHeader(http.StatusEarlyHints)
	w.WriteHeader(http.StatusOK)
	fmt.Fprintln(w, <-s.events)
}

// The body comes in pieces while there are any.
func (s *radio) tail(w http.ResponseWriter, r *http.Request) {
	flusher, _ := w.(http.Flusher)
	w.WriteHeader(http.StatusOK)
	for len(s.events) > 0 {
		w.Write([]byte(<-s.events))
		if flusher != nil {
			flusher.Flush()
		}
	}
}
