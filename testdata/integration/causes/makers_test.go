// Functions that make errors around others: what they keep of them, and whether they make one of nil.

package causes

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"

	crdb "github.com/cockroachdb/errors"
	"github.com/hashicorp/go-multierror"
	pkg "github.com/pkg/errors"
	"go.uber.org/multierr"
	"golang.org/x/xerrors"

	"github.com/statuslint/statuslint/internal/framework"
)

const (
	pkgRoot  = "github.com/pkg/errors."
	crdbRoot = "github.com/cockroachdb/errors."
	multi    = "github.com/hashicorp/go-multierror."
)

// makers runs each function once. Those with a format wrap by the verb %w.
var makers = map[string]func(error) error{
	"errors.New":                   func(error) error { return errors.New("a") },
	"errors.Join":                  func(err error) error { return errors.Join(err) },
	"fmt.Errorf":                   func(err error) error { return fmt.Errorf("a: %w", err) },
	"golang.org/x/xerrors.New":     func(error) error { return xerrors.New("a") },
	"golang.org/x/xerrors.Errorf":  func(err error) error { return xerrors.Errorf("a: %w", err) },
	"go.uber.org/multierr.Append":  func(err error) error { return multierr.Append(nil, err) },
	"go.uber.org/multierr.Combine": func(err error) error { return multierr.Combine(err) },
	multi + "Append":               func(err error) error { return multierror.Append(nil, err) },
	multi + "Prefix":               func(err error) error { return multierror.Prefix(err, "a") },
	multi + "Flatten":              func(err error) error { return multierror.Flatten(err) },
	"(*" + multi + "Error).ErrorOrNil": func(err error) error {
		if err == nil {
			return (*multierror.Error)(nil).ErrorOrNil()
		}
		return multierror.Append(nil, err).ErrorOrNil()
	},
	pkgRoot + "New":               func(error) error { return pkg.New("a") },
	pkgRoot + "Errorf":            func(err error) error { return pkg.Errorf("a: %v", err) },
	pkgRoot + "Wrap":              func(err error) error { return pkg.Wrap(err, "a") },
	pkgRoot + "Wrapf":             func(err error) error { return pkg.Wrapf(err, "a") },
	pkgRoot + "WithMessage":       func(err error) error { return pkg.WithMessage(err, "a") },
	pkgRoot + "WithMessagef":      func(err error) error { return pkg.WithMessagef(err, "a") },
	pkgRoot + "WithStack":         pkg.WithStack,
	pkgRoot + "Cause":             pkg.Cause,
	crdbRoot + "New":              func(error) error { return crdb.New("a") },
	crdbRoot + "Newf":             func(err error) error { return crdb.Newf("a: %w", err) },
	crdbRoot + "Errorf":           func(err error) error { return crdb.Errorf("a: %w", err) },
	crdbRoot + "AssertionFailedf": func(err error) error { return crdb.AssertionFailedf("a: %w", err) },
	crdbRoot + "Wrap":             func(err error) error { return crdb.Wrap(err, "a") },
	crdbRoot + "Wrapf":            func(err error) error { return crdb.Wrapf(err, "a") },
	crdbRoot + "WithMessage":      func(err error) error { return crdb.WithMessage(err, "a") },
	crdbRoot + "WithMessagef":     func(err error) error { return crdb.WithMessagef(err, "a") },
	crdbRoot + "WithStack":        crdb.WithStack,
	crdbRoot + "Cause":            crdb.Cause,
	crdbRoot + "WithDetail":       func(err error) error { return crdb.WithDetail(err, "a") },
	crdbRoot + "WithDetailf":      func(err error) error { return crdb.WithDetailf(err, "a") },
	crdbRoot + "WithHint":         func(err error) error { return crdb.WithHint(err, "a") },
	crdbRoot + "WithHintf":        func(err error) error { return crdb.WithHintf(err, "a") },
	crdbRoot + "WithSafeDetails":  func(err error) error { return crdb.WithSafeDetails(err, "a") },
	crdbRoot + "Mark":             func(err error) error { return crdb.Mark(err, errors.New("b")) },
	crdbRoot + "CombineErrors":    func(err error) error { return crdb.CombineErrors(err, nil) },
	crdbRoot + "Join":             func(err error) error { return crdb.Join(err) },
}

func TestMakers(t *testing.T) {
	inner := errors.New("inner")
	for _, name := range slices.Sorted(maps.Keys(framework.ErrorMakers())) {
		does, run := makers[name]
		if !run {
			t.Errorf("%s is never run: add it to the makers", name)
			continue
		}
		says := framework.ErrorMakers()[name]
		if keeps := errors.Is(does(inner), inner); keeps != (says.Keeps != framework.KeepsNone) {
			t.Errorf("%s keeps an error: %t", name, keeps)
		}
		if ofNil := does(nil) == nil; ofNil != says.OfNil {
			t.Errorf("%s makes nil of nil: %t", name, ofNil)
		}
	}
}
