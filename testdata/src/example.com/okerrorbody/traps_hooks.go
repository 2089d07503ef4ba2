// Answers that are sent by a function which somebody else runs.

package okerrorbody

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

type liveEvent struct {
	Response http.ResponseWriter
	Request  *http.Request
}

type liveText struct{ Name, Data string }

func (t *liveText) print(w io.Writer) error {
	for _, part := range []string{t.Name, t.Data, "\n"} {
		if _, err := fmt.Fprintln(w, part); err != nil {
			return err
		}
	}
	return nil
}

type liveMessage struct {
	*liveEvent
	Text *liveText
}

type liveHook[T any] struct{ before []func(T) error }

func (h *liveHook[T]) run(e T, last ...func(T) error) error {
	for _, f := range append(h.before, last...) {
		if err := f(e); err != nil {
			return err
		}
	}
	return nil
}

type live struct{ sent liveHook[*liveMessage] }

// The stream has begun, and broke off: nobody is left to answer. That the loop is not through yet is no fault of what it goes over.
func (l *live) greet(e *liveEvent) error {
	message := &liveMessage{e, &liveText{"welcome", "you are in"}}
	err := l.sent.run(message, func(m *liveMessage) error { return m.Text.print(m.Response) })
	if err != nil {
		log.Print(err)
		return nil
	}
	return nil
}
