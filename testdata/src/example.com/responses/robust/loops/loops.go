// Package loops answers in loops of all kinds, and through type parameters.
package loops

import (
	"cmp"
	"iter"
	"net/http"
)

func labelled(w http.ResponseWriter, r *http.Request) {
outer:
	for i := range 10 {
		for {
			switch {
			case i == 3:
				continue outer
			case i == 5:
				break outer
			}
			goto outer
		}
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func backwards(w http.ResponseWriter, r *http.Request) {
	tries := 0
again:
	tries++
	if tries < 3 {
		goto again
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func numbers() iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		for i := range 3 {
			if !yield(i, nil) {
				return
			}
		}
	}
}

func overFunction(w http.ResponseWriter, r *http.Request) {
	sum := 0
	for i := range numbers() {
		if i == 2 {
			break
		}
		sum += i
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func inFunction(w http.ResponseWriter, r *http.Request) {
	var last error
	for _, err := range numbers() {
		if err != nil {
			last = err
			break
		}
	}
	if last != nil {
		http.Error(w, "it went wrong", http.StatusInternalServerError) // → 500 failure "it went wrong" because failure (an error)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func each(w http.ResponseWriter, r *http.Request) {
	for name := range r.Header {
		if name == "Bad" {
			http.Error(w, "bad", http.StatusConflict) // → 409 failure "bad"
			return
		}
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

type list[T any] struct {
	next *list[T]
	item T
}

func (l *list[T]) walk(w http.ResponseWriter, f func(http.ResponseWriter, T)) {
	if l == nil {
		return
	}
	f(w, l.item)
	l.next.walk(w, f)
}

type tree[K cmp.Ordered, V any] map[K]*tree[K, V]

func (t tree[K, V]) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func maximum[T cmp.Ordered](first T, rest ...T) T {
	for _, x := range rest {
		first = max(first, x)
	}
	return first
}

type sender[B any] interface {
	~*B
	WriteHeader(int)
}

func by[B any, S sender[B]](w S) { w.WriteHeader(http.StatusAccepted) }

func recursiveGeneric[T any](w http.ResponseWriter, depth int, v T) {
	if depth > 0 {
		recursiveGeneric[T](w, depth-1, v)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

func callsGeneric(w http.ResponseWriter, r *http.Request) {
	recursiveGeneric(w, 3, "x") // → 202 empty
}
