// Package robust is code that refers to itself, is never reached or runs at another time. The inference must come to an end.
package robust

import (
	"errors"
	"fmt"
	"io"
	"net/http"
)

type node struct {
	next  *node
	value any
	err   error
	write func(w http.ResponseWriter)
}

var self any

func init() { self = &self }

func selfReferential(w http.ResponseWriter, r *http.Request) {
	var v any
	v = &v
	n := &node{}
	n.next = n
	n.value = n
	n.err = fmt.Errorf("%w: %w", n.err, n.err)
	err := errors.New("no")
	for range 3 {
		err = fmt.Errorf("again: %w", err)
	}
	status := http.StatusConflict
	for status < 0 {
		status = status + 0
	}
	http.Error(w, err.Error(), http.StatusConflict) // → 409 failure
}

func selfAssigned(w http.ResponseWriter, r *http.Request) {
	var send func(status int)
	send = func(status int) {
		if status > 599 {
			send(status - 1)
		}
	}
	send(600)
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func recursiveHandler(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/" {
		r.URL.Path = "/"
		recursiveHandler(w, r)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func recursiveHelper(w io.Writer, depth int) {
	if depth == 0 {
		return
	}
	fmt.Fprint(w, depth)
	recursiveHelper(w, depth-1)
}

func mutualOne(w http.ResponseWriter, depth int) int {
	if depth == 0 {
		return http.StatusAccepted
	}
	return mutualTwo(w, depth-1)
}

func mutualTwo(w http.ResponseWriter, depth int) int {
	if depth == 1 {
		return http.StatusNoContent
	}
	return mutualOne(w, depth-1)
}

func mutualHandlerOne(w http.ResponseWriter, r *http.Request) { mutualHandlerTwo(w, r) }

func mutualHandlerTwo(w http.ResponseWriter, r *http.Request) { mutualHandlerOne(w, r) }

func recursiveError(depth int) error {
	if depth == 0 {
		return nil
	}
	if err := recursiveError(depth - 1); err != nil {
		return fmt.Errorf("at %d: %w", depth, err)
	}
	return recursiveError(depth - 2)
}

type chain struct{ next *chain }

func (c *chain) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if c.next != nil {
		c.next.ServeHTTP(w, r)
	}
}

type wrapper struct{ http.ResponseWriter }

func (w wrapper) Unwrap() http.ResponseWriter { return w }

func wrappedAgain(w http.ResponseWriter, r *http.Request) {
	for range 3 {
		w = wrapper{w}
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func dead(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → 202 empty
	return
	http.Error(w, "never", http.StatusConflict)
}

func panics(w http.ResponseWriter, r *http.Request) { panic("no") }

func spins(w http.ResponseWriter, r *http.Request) {
	for {
	}
}

func selects(w http.ResponseWriter, r *http.Request) { select {} }

func goroutine(w http.ResponseWriter, r *http.Request) {
	done := make(chan error)
	go func() { done <- recursiveError(2) }()
	<-done
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func recovers(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Println(v)
		}
	}()
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func defers(w http.ResponseWriter, r *http.Request) {
	for range 3 {
		defer fmt.Println()
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func empty(w http.ResponseWriter, r *http.Request) {}

func external(w http.ResponseWriter, r *http.Request)

var none http.HandlerFunc

var initialised = func() int { return recursiveInit(2) }()

func recursiveInit(n int) int {
	if n == 0 {
		return len(fmt.Sprint(initialisedToo))
	}
	return recursiveInit(n - 1)
}

var initialisedToo = 7

func init() { none = func(w http.ResponseWriter, r *http.Request) { none(w, r) } }

func _(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}
