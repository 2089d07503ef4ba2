// Functions that make an error, possibly around another:
//
//	fmt.Errorf("load user: %w", err)     err stays visible to errors.Is
//	fmt.Errorf("load user: %v", err)     err does not

package framework

import (
	"maps"
	"sync"
)

// Keeps tells which of the errors that it is given stay visible to errors.Is in an error.
type Keeps uint8

// What a wrapper keeps.
const (
	KeepsNone    Keeps = iota
	KeepsWrapped       // those with the verb %w in the message
	KeepsAll
)

// ErrorMaker is a function that makes an error. Message is the argument that is its message or format, -1 if it takes none.
type ErrorMaker struct {
	Message int
	Keeps   Keeps
	OfNil   bool // it makes no error of nil
}

// ErrorMakers gives the functions that make errors by their types.Func.FullName. Nobody may change the map.
func ErrorMakers() map[string]ErrorMaker { return errorMakers() }

var errorMakers = sync.OnceValue(func() map[string]ErrorMaker {
	all := map[string]ErrorMaker{
		"errors.New":                                             {Message: 0},
		"fmt.Errorf":                                             {Message: 0, Keeps: KeepsWrapped},
		"errors.Join":                                            {Message: -1, Keeps: KeepsAll, OfNil: true},
		"golang.org/x/xerrors.New":                               {Message: 0},
		"golang.org/x/xerrors.Errorf":                            {Message: 0, Keeps: KeepsWrapped},
		"github.com/pkg/errors.Errorf":                           {Message: 0},
		"github.com/cockroachdb/errors.Newf":                     {Message: 0, Keeps: KeepsWrapped},
		"github.com/cockroachdb/errors.Errorf":                   {Message: 0, Keeps: KeepsWrapped},
		"github.com/cockroachdb/errors.AssertionFailedf":         {Message: 0, Keeps: KeepsWrapped},
		"github.com/cockroachdb/errors.WithDetail":               {Message: 1, Keeps: KeepsAll, OfNil: true},
		"github.com/cockroachdb/errors.WithDetailf":              {Message: 1, Keeps: KeepsAll, OfNil: true},
		"github.com/cockroachdb/errors.WithHint":                 {Message: 1, Keeps: KeepsAll, OfNil: true},
		"github.com/cockroachdb/errors.WithHintf":                {Message: 1, Keeps: KeepsAll, OfNil: true},
		"github.com/cockroachdb/errors.WithSafeDetails":          {Message: 1, Keeps: KeepsAll, OfNil: true},
		"github.com/cockroachdb/errors.Mark":                     {Message: -1, Keeps: KeepsAll, OfNil: true},
		"github.com/cockroachdb/errors.CombineErrors":            {Message: -1, Keeps: KeepsAll, OfNil: true},
		"github.com/cockroachdb/errors.Join":                     {Message: -1, Keeps: KeepsAll, OfNil: true},
		"github.com/hashicorp/go-multierror.Append":              {Message: -1, Keeps: KeepsAll},
		"github.com/hashicorp/go-multierror.Prefix":              {Message: 1, Keeps: KeepsAll, OfNil: true},
		"github.com/hashicorp/go-multierror.Flatten":             {Message: -1, Keeps: KeepsAll, OfNil: true},
		"(*github.com/hashicorp/go-multierror.Error).ErrorOrNil": {Message: -1, Keeps: KeepsAll, OfNil: true},
		"go.uber.org/multierr.Append":                            {Message: -1, Keeps: KeepsAll, OfNil: true},
		"go.uber.org/multierr.Combine":                           {Message: -1, Keeps: KeepsAll, OfNil: true},
	}
	for _, module := range []string{"github.com/pkg/errors", "github.com/cockroachdb/errors"} {
		maps.Copy(all, likePkgErrors(module))
	}
	return all
})

// likePkgErrors is what pkg/errors has and others have taken over.
func likePkgErrors(module string) map[string]ErrorMaker {
	with, plain := ErrorMaker{Message: 1, Keeps: KeepsAll, OfNil: true}, ErrorMaker{Message: -1, Keeps: KeepsAll, OfNil: true}
	return map[string]ErrorMaker{
		module + ".New":          {Message: 0},
		module + ".Wrap":         with,
		module + ".Wrapf":        with,
		module + ".WithMessage":  with,
		module + ".WithMessagef": with,
		module + ".WithStack":    plain,
		module + ".Cause":        plain,
	}
}
