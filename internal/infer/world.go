package infer

import (
	"fmt"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// world is what has been sent on one way through the function, so far.
//
//	if err := decode(w, r, &in); err != nil {     world 1: decode has answered 400 and returned an error
//		return
//	}
//	w.WriteHeader(201)                            world 2: decode has sent nothing and returned nil
type world struct {
	sent    bool
	unsure  bool // something may have been sent by code that nobody sees
	handed  bool // a handler that returns what is to be answered may have answered itself
	commit  *commit
	body    response.Body
	content response.Value // all that is in the body
	header  []response.Header
	picks   []pick
	creates []response.Creation
	tests   []response.Test // of parameters, on the way
	kept    *keeping        // the status that the request keeps
}

// pick is the outcome that a call had in this world.
type pick struct {
	call    *ssa.Call
	outcome int
}

// exit is one way out of the function.
type exit struct {
	ret *ssa.Return
	world
}

// forgetful is the world without what tells it from many others: a loop can only add so much.
func (w world) forgetful() world {
	w.unsure, w.picks, w.header, w.creates = w.unsure || !w.sent, nil, nil, nil
	w.tests = nil
	return w
}

// escaping is the world in which code that nobody sees may send something: what has been decided before stays as it is.
func (w world) escaping() world {
	w.unsure = w.unsure || !w.sent
	w.body = max(w.body, response.MaybeBody)
	return w
}

// picking is the world in which the call had the outcome, the last time that it ran.
func (w world) picking(call *ssa.Call, outcome int) world {
	picks := []pick{{call, outcome}}
	for _, p := range w.picks {
		if p.call != call {
			picks = append(picks, p)
		}
	}
	w.picks = picks
	return w
}

// creating is the world in which something was stored too.
func (w world) creating(c response.Creation) world {
	for i, known := range w.creates {
		switch {
		case known.Pos != c.Pos:
		case c.Weak || !known.Weak:
			return w
		default: // what the function does says more than its name
			w.creates = slices.Clone(w.creates)
			w.creates[i] = c
			return w
		}
	}
	w.creates = append(append([]response.Creation{}, w.creates...), c)
	return w
}

// setting is the world in which header fields are set too.
func (w world) setting(fields ...response.Header) world {
	for _, field := range fields {
		w.header = append(w.unsetting(field.Name).header, field)
	}
	return w
}

// unsetting is the world in which a header field is not set.
func (w world) unsetting(name string) world {
	w.header = slices.DeleteFunc(slices.Clone(w.header), func(h response.Header) bool { return h.Name == name })
	return w
}

func (w world) key() string {
	key := fmt.Sprint(w.sent, w.unsure, w.handed, w.body, describe(w.content), len(w.creates), len(w.header), w.tests)
	if w.commit != nil {
		key += fmt.Sprintf("%p", w.commit)
	}
	if w.kept != nil {
		key += fmt.Sprintf(" kept %p=%d", w.kept.call, w.kept.number)
	}
	for _, p := range w.picks {
		key += fmt.Sprintf(" %p=%d", p.call, p.outcome)
	}
	return key
}
