// Package chi stands in for the router: the tables speak for it, only its declarations matter.
package chi

import "net/http"

func URLParam(r *http.Request, key string) string { return "" }
