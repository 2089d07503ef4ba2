// Functions that make an error, possibly around another:
//
//	fmt.Errorf("load user: %w", err)     err stays visible to errors.Is
//	fmt.Errorf("load user: %v", err)     err does not

package framework

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
}

// ErrorMakers gives the functions that make errors by their types.Func.FullName. Nobody may change the map.
func ErrorMakers() map[string]ErrorMaker { return errorMakers }

var errorMakers = map[string]ErrorMaker{
	"errors.New":                           {0, KeepsNone},
	"fmt.Errorf":                           {0, KeepsWrapped},
	"errors.Join":                          {-1, KeepsAll},
	"golang.org/x/xerrors.New":             {0, KeepsNone},
	"golang.org/x/xerrors.Errorf":          {0, KeepsWrapped},
	"github.com/pkg/errors.New":            {0, KeepsNone},
	"github.com/pkg/errors.Errorf":         {0, KeepsNone},
	"github.com/pkg/errors.Wrap":           {1, KeepsAll},
	"github.com/pkg/errors.Wrapf":          {1, KeepsAll},
	"github.com/pkg/errors.WithMessage":    {1, KeepsAll},
	"github.com/pkg/errors.WithMessagef":   {1, KeepsAll},
	"github.com/pkg/errors.WithStack":      {-1, KeepsAll},
	"github.com/pkg/errors.Cause":          {-1, KeepsAll},
	"github.com/cockroachdb/errors.New":    {0, KeepsNone},
	"github.com/cockroachdb/errors.Newf":   {0, KeepsNone},
	"github.com/cockroachdb/errors.Errorf": {0, KeepsWrapped},
	"github.com/cockroachdb/errors.Wrap":   {1, KeepsAll},
	"github.com/cockroachdb/errors.Wrapf":  {1, KeepsAll},
}
