// Package queue hands jobs to other processes.
package queue

import "context"

// Queue is a queue. Who takes from it is elsewhere.
type Queue interface {
	Enqueue(ctx context.Context, job any) error
}

// Publisher sends messages.
type Publisher struct{ out chan []byte }

// Publish sends one.
func (p *Publisher) Publish(ctx context.Context, topic string, message any) error { return ctx.Err() }

// Bus tells the parts of this process what has happened, or does at once what it is told.
type Bus struct{ handlers []func(any) error }

// Dispatch does it.
func (b *Bus) Dispatch(command any) error {
	for _, h := range b.handlers {
		if err := h(command); err != nil {
			return err
		}
	}
	return nil
}
