// What was asked for is only begun, and the answer is that it is done:
//
//	go s.index(doc)
//	w.WriteHeader(http.StatusOK) // 202

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var accepted202 = &Rule{
	ID:      "accepted-202",
	Set:     Strict,
	Summary: "work that goes on after the answer is answered 200",
	Section: "RFC 9110 §15.3.3",
	Doc: Doc{
		Mistake: "What the client has sent goes to a goroutine, a channel or a queue, nothing else is done with it, and the answer is 200.",
		Why: "200 says that it is done, and that the answer tells the result. 202 says that it may still fail, and makes room for where to ask how " +
			"it goes.",
		Bad: `if err := json.NewDecoder(r.Body).Decode(&doc); err != nil {
	http.Error(w, "malformed JSON", http.StatusBadRequest)
	return
}
go s.index(doc)
w.WriteHeader(http.StatusOK)`,
		Good: `if err := json.NewDecoder(r.Body).Decode(&doc); err != nil {
	http.Error(w, "malformed JSON", http.StatusBadRequest)
	return
}
go s.index(doc)
w.WriteHeader(http.StatusAccepted)`,
		Silent: "A handler that also stores, looks up or passes on what was sent before it answers: what goes on is then only a consequence. One " +
			"that waits for the end. Records in passing, such as audit logs and metrics, unless the route is about them. GET and HEAD. " +
			"Webhooks and what a comment says is acknowledged.",
	},
	Check: checkAccepted202,
}

func checkAccepted202(site *response.Site) *Verdict {
	if site.Status != 200 || site.Remote != "" || site.Escapes || site.Failed || len(site.Causes) > 0 || len(site.Creates) > 0 {
		return nil
	}
	work := slices.IndexFunc(site.HandsOff, func(h response.HandOff) bool { return isWork(site, h) })
	if work < 0 || prescribed(site) || isMeant(site) {
		return nil
	}
	return use(202).answer(site, "work that goes on after the answer ("+site.HandsOff[work].Text+")")
}

// isWork tells whether what is handed on is what was asked for. Where no route shows, only content tells that the client wants something done.
func isWork(site *response.Site, h response.HandOff) bool {
	reads := func(r response.Route) bool { return r.Method == "GET" || r.Method == "HEAD" }
	known := len(site.Routes) > 0 && !slices.ContainsFunc(site.Routes, func(r response.Route) bool { return r.Method == "" })
	if slices.ContainsFunc(site.Routes, reads) || !known && !h.Content {
		return false
	}
	name := spoken(h.Text)
	return !recorded.MatchString(name) || isAbout(site, name)
}

// recorded is what a handler has others note that something was done.
var recorded = names(`audit\w*`, `log(?:s|ger|ging)?`, `metrics?`, `stats?`, `statistics?`, `track\w*`, `notif\w+`, `history`, `events?`, `visits?`, `hits?`, `activity`,
	`count\w*`, `cache\w*`, `trac(?:e|es|ing)`)
