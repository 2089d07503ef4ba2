package response

// Reads says which parts of the request a handler looks at.
//
//	id := r.PathValue("id")     Path: what is not found may be what the address names
type Reads struct {
	Unknown bool // it is only a part of a handler
	Path    bool // values of the path
	Content bool // the body, as a form too
	Other   bool // anything else: the query, header fields
}

// And is what both read.
func (r Reads) And(more Reads) Reads {
	return Reads{Unknown: r.Unknown || more.Unknown, Path: r.Path || more.Path, Content: r.Content || more.Content, Other: r.Other || more.Other}
}
