// Functions that tell a caller who comes too often:
//
//	if !limiter.Allow() {                                  rate limit
//	err := limiter.Wait(ctx)                               the same: it would take longer than the context lasts
//	state, err := limiter.Get(ctx, key); state.Reached     ulule. The same, by a field (codes_access.go)

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func limiters() []Row {
	const rate = "*golang.org/x/time/rate"
	limited := because(response.RateLimited)
	return slices.Concat(
		each(1, limited, on(rate+".Limiter", "Wait", "WaitN")...),
		[]Row{
			refuses("("+rate+".Limiter).Allow", 1, limited),
			refuses("("+rate+".Limiter).AllowN", 1, limited),
			refuses("("+rate+".Reservation).OK", 1, limited),
			refuses("(*github.com/juju/ratelimit.Bucket).TakeMaxDuration", 2, limited),
			verdict("(github.com/sethvargo/go-limiter.Store).Take", said{3, 5, "false"}, limited),
			verdict("(*github.com/throttled/throttled/v2.GCRARateLimiterCtx).RateLimit", said{0, 3, "true"}, limited),
			verdict("(*github.com/throttled/throttled/v2.GCRARateLimiterCtx).RateLimitCtx", said{0, 3, "true"}, limited),
		},
		each(2, fault, on("*github.com/ulule/limiter/v3.Limiter", "Get", "Peek", "Increment", "Reset")...),
		each(2, fault, on("github.com/go-redis/redis_rate/v10.Limiter", "Allow", "AllowN", "AllowAtMost")...),
	)
}
