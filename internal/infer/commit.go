// The places where a response is decided, and what calls put into a world.
//
//	w.WriteHeader(status)         commits to a status
//	io.WriteString(w, "done")     adds a body to it, or commits to 200

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// commit is a place where a response is decided: its status is sent, or can no longer be.
type commit struct {
	at       ssa.Instruction
	sends    response.Response // in terms of the callee
	env      environment
	guards   []guard // what must hold of the arguments
	implicit bool
	content  response.Value
	later    map[*ssa.Call]bool // that add to the body
	headers  [][]response.Header
	bodies   map[response.Body]bool
	unsure   bool
	replaced bool // on some way, by a later status
	creates  [][]response.Creation
}

type commitKey struct {
	at      ssa.Instruction
	outcome int
}

// occurrence is one outcome of a call.
type occurrence struct {
	call   *ssa.Call
	callee callee
	number int             // of the outcome
	when   []response.Test // what the callee tests for it
	guards []guard         // the same, of the arguments, as far as it is not sure
}

// sent puts what a call sends into the world.
func (f *function) sent(w world, o occurrence, r response.Response) world {
	if r.Keeps {
		w.kept = &keeping{o, r}
		return w
	}
	if r.Kept && w.kept != nil && !w.sent {
		w = f.sent(w, w.kept.occurrence, w.kept.sending())
	}
	call, c := o.call, o.callee
	if r.Escapes || r.Streams {
		w.unsure = true
	}
	w = w.setting(f.headers(r, c, call)...)
	informational := r.Status.Kind == response.Const && len(r.Status.Text) == 3 && r.Status.Text[0] == '1'
	if !r.HasStatus && r.Body == response.NoBody || informational {
		return w
	}
	body, content := f.bodyOf(r, c, call)
	if w.commit != nil && r.HasStatus && f.isPending(w.commit) {
		w.commit.replaced, w.sent = true, false
		if body == response.NoBody {
			body, content = w.body, w.content
		}
	}
	if !w.sent {
		w.sent = true
		w.commit = f.committed(commitKey{call, o.number}, commit{
			at: call, sends: r, guards: o.guards, implicit: !r.HasStatus, content: content,
			env: f.environment(response.Outcome{When: o.when}, c, call),
		})
		w.commit.headers = append(w.commit.headers, w.header)
		w.commit.creates = append(w.commit.creates, w.creates)
		w.commit.unsure = w.commit.unsure || w.unsure
		w.body, w.content = body, content
		return w
	}
	if w.content = content; w.body != response.NoBody {
		w.content = response.Value{} // there is more
	}
	if w.commit != nil {
		w.commit.later[call] = true
	}
	w.body = louder(w.body, body)
	return w
}

// isPending tells whether nothing has gone out yet: by the call, or because nothing does before the handler is through.
//
//	fmt.Fprintln(ctx, "no such user")
//	ctx.SetStatusCode(fasthttp.StatusNotFound)
func (f *function) isPending(c *commit) bool {
	call, ok := c.at.(ssa.CallInstruction)
	if c.sends.Pending || !ok {
		return c.sends.Pending
	}
	to := f.resolve(call.Common())
	if to.obj != nil && to.obj.Pkg() != nil && framework.IsFramework(to.obj.Pkg().Path()) {
		return false // its table says so
	}
	return c.sends.Writer >= 0 && c.sends.Writer < len(to.args) && framework.Late()[typeName(stripped(to.args[c.sends.Writer]).Type())]
}

// lasts tells whether the commit is what the client gets, on one way at least.
func (f *function) lasts(c *commit) bool {
	return !c.replaced || slices.ContainsFunc(f.exits, func(e exit) bool { return e.commit == c })
}

// louder is the body that says more, of two that are written one after the other.
func louder(a, b response.Body) response.Body {
	if a == response.SuccessBody && b == response.SomeBody || a == response.FailureBody || a == response.PageBody && b != response.FailureBody {
		return a
	}
	return max(a, b) // their order, but for the data that a page or a failure follows
}

// committed finds or makes the commit of a place.
func (f *function) committed(key commitKey, c commit) *commit {
	if known, ok := f.commits[key]; ok {
		return known
	}
	c.bodies, c.later = map[response.Body]bool{}, map[*ssa.Call]bool{}
	f.commits[key] = &c
	f.committedOrder = append(f.committedOrder, &c)
	return &c
}

// spoken is the call that says why: the one that sends the status, or the only one that writes a body after it.
//
//	w.WriteHeader(http.StatusForbidden)
//	json.NewEncoder(w).Encode(map[string]string{"error": "access denied"})
func (c *commit) spoken() ssa.Instruction {
	if len(c.later) == 1 && c.sends.Body == response.NoBody {
		for call := range c.later {
			return call
		}
	}
	return c.at
}
