// Redis and memcached. A text that is asked for may not be there; whether there is none of another kind does not show:
//
//	text, err := rdb.Get(ctx, key).Result()               redis.Nil: absence; other errors: server fault
//	err := rdb.Set(ctx, key, text, time.Hour).Err()       server fault
//	text, err := redis.String(conn.Do("GET", key))        redigo. redis.ErrNil: absence

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func caches() []Row {
	const memcache = "github.com/bradfitz/gomemcache/memcache"
	return slices.Concat(
		goRedis("github.com/go-redis/redis/v7"), goRedis("github.com/go-redis/redis/v8"), goRedis("github.com/redis/go-redis/v9"),
		redigo(), rueidis(),
		lookUps(2, memcache+".ErrCacheMiss", on("*"+memcache+".Client", "Get")...),
		lookUps(1, memcache+".ErrCacheMiss", on("*"+memcache+".Client", "Delete", "Touch")...),
		each(1, fault, on("*"+memcache+".Client", "Set", "Replace")...),
	)
}

func goRedis(module string) []Row {
	text := "*" + module + ".StringCmd"
	rows := slices.Concat(
		lookUps(2, module+".Nil", on(text, "Result", "Bytes", "Int", "Int64", "Uint64", "Float32", "Float64", "Time")...),
		lookUps(1, module+".Nil", on(text, "Scan")...),
		each(1, fault, on("*"+module+".baseCmd", "Err")...),
	)
	for _, ping := range slices.Concat(on(module+".cmdable", "Ping"), on(module+".Cmdable", "Ping")) {
		rows = append(rows, fails(ping+".Err", 1, own(response.Unavailable, 0)), fails(ping+".Result", 2, own(response.Unavailable, 0)))
	}
	for _, kind := range []string{
		"StatusCmd", "IntCmd", "BoolCmd", "FloatCmd", "SliceCmd", "StringSliceCmd", "BoolSliceCmd", "IntSliceCmd", "DurationCmd",
		"ZSliceCmd", "XMessageSliceCmd",
	} {
		rows = append(rows, each(2, fault, on("*"+module+"."+kind, "Result")...)...)
	}
	return rows
}

// redigo reads what a command has answered. The older module of it is the same.
func redigo() []Row {
	var rows []Row
	for _, root := range []string{"github.com/gomodule/redigo/redis", "github.com/garyburd/redigo/redis"} {
		for _, kind := range []string{"String", "Bytes", "Int", "Int64", "Uint64", "Float64", "Bool"} {
			rows = append(rows, looksUp(root+"."+kind, 2, root+".ErrNil"))
		}
		rows = slices.Concat(rows, each(2, fault, root+".Dial", "("+root+".Conn).Do"), each(1, fault, "("+root+".Conn).Send", "("+root+".Conn).Flush"))
	}
	return rows
}

func rueidis() []Row {
	const root = "github.com/redis/rueidis"
	result := root + ".RedisResult"
	return append(
		lookUps(2, root+".Nil", on(result, "ToString", "AsBytes", "AsInt64", "AsUint64", "AsFloat64", "AsReader")...),
		lookUps(1, root+".Nil", on(result, "DecodeJSON")...)...,
	)
}
