// Package imports answers with 500 what is 400, in files that import net/http in several ways, or not at all.
package imports

import "net/http"

type (
	writer  = http.ResponseWriter
	request = http.Request
)
