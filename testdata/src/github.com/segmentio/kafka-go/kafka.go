// Package kafka stands in for the client of that name: the tables speak for it, only its declarations matter.
package kafka

import "context"

// Error is a code of the broker.
type Error int

func (e Error) Error() string { return "" }

// Codes.
const (
	LeaderNotAvailable  Error = 5
	MessageSizeTooLarge Error = 10
)

// Message is a message.
type Message struct{ Key, Value []byte }

// Writer sends messages.
type Writer struct{ last error }

// WriteMessages sends some.
func (w *Writer) WriteMessages(ctx context.Context, all ...Message) error { return w.last }
