package okerrorbody

import "net/http"

// Variables that hold what was read from themselves, and functions that are nothing but each other: nothing is known of them, and asking must end.

func selfStored(w http.ResponseWriter, r *http.Request) {
	var answer http.HandlerFunc
	answer = answer
	func() { _ = answer }()
	answer(w, r)
}

func swapped(w http.ResponseWriter, r *http.Request) {
	var ping, pong func(http.ResponseWriter, *http.Request)
	ping, pong = pong, ping
	func() { _, _ = ping, pong }()
	ping(w, r)
	pong(w, r)
}

func selfWrapped(w http.ResponseWriter, r *http.Request) {
	var next http.Handler
	for range 3 {
		next = http.StripPrefix("/v1", next)
	}
	func() { _ = next }()
	next.ServeHTTP(w, r)
}

func selfWritten(w http.ResponseWriter, r *http.Request) {
	var out http.ResponseWriter
	out = out
	func() { _ = out }()
	out.WriteHeader(http.StatusOK)
	status := http.StatusOK
	status = status + 0
	message := ""
	message = message + message
	func() { _, _ = status, message }()
	w.WriteHeader(status)
	_, _ = w.Write([]byte(message))
}

type node struct {
	next *node
	err  error
}

func selfLinked(w http.ResponseWriter, r *http.Request) {
	n := &node{}
	n.next = n
	for n != nil {
		n = n.next.next
	}
	func() { _ = n }()
	http.Error(w, n.next.err.Error(), http.StatusInternalServerError)
}

func selfError(w http.ResponseWriter, r *http.Request) {
	var err error
	err = err
	func() { _ = err }()
	http.Error(w, err.Error(), http.StatusInternalServerError)
}
