package create200

import "context"

// Repository stores values of one type.
type Repository[T any] interface {
	Insert(ctx context.Context, value *T) error
}

// Color is a value of the shop's palette.
type Color struct{ Name, Hex string }

// Label is a name on a shelf.
type Label struct{ ID, Name string }

// Labels stores them.
type Labels interface {
	Create(ctx context.Context, name string) (Label, error)
}

// Record stands for the small resources of these examples.
type Record struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Records stores them, under the verbs that services use.
type Records interface {
	Create(ctx context.Context, in Record) (Record, error)
	Insert(ctx context.Context, in Record) (string, error)
	Add(ctx context.Context, in *Record) error
	Register(ctx context.Context, name string) (*Record, error)
	List(ctx context.Context) ([]Record, error)
}
