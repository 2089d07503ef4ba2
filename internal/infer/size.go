// Bounds on what is kept of a value.
//
//	join(join(err, err), join(err, err))     each step doubles it

package infer

import "github.com/statuslint/statuslint/internal/response"

// maxValueParts bounds the fields and wrapped errors of one value, all the way down: a function that puts the same value twice into another one, and
// is called by one that does so too, makes values that double with each call.
const maxValueParts = 100

// bounded leaves the parts of values out that have too many.
func bounded(alts []alt) []alt {
	for i, a := range alts {
		if left := countParts(a.Value, maxValueParts); left < 0 {
			alts[i].Fields, alts[i].Wraps = nil, nil
		}
	}
	return alts
}

// countParts gives what is left of a number of parts after the value has taken its own, less than 0 if it has more.
func countParts(v response.Value, left int) int {
	left -= len(v.Fields) + len(v.Wraps)
	for i := 0; i < len(v.Fields) && left >= 0; i++ {
		left = countParts(v.Fields[i].Value, left)
	}
	for i := 0; i < len(v.Wraps) && left >= 0; i++ {
		left = countParts(v.Wraps[i], left)
	}
	return left
}
