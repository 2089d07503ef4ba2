// Errors of caches, of stores of keys and objects, and of queues:
//
//	if err == redis.Nil {                              absence; a constant
//	if errors.Is(err, badger.ErrKeyNotFound) {         absence
//	if errors.Is(err, nats.ErrNoResponders) {          unavailable service

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func storeSentinels() []Meaning {
	return slices.Concat(
		cacheSentinels(), embeddedSentinels(), objectSentinels(), natsSentinels(), queueSentinels(),
		mean(response.NotFound, "github.com/hashicorp/vault/api", "ErrSecretNotFound"),
		mean(response.NotFound, "github.com/spf13/afero", "ErrFileNotFound"),
		mean(response.NotFound, "github.com/go-git/go-git/v5", "ErrRepositoryNotExists"),
		mean(response.NotFound, "github.com/go-git/go-git/v5/plumbing", "ErrObjectNotFound", "ErrReferenceNotFound"),
		[]Meaning{
			{"github.com/containerd/errdefs.ErrNotFound", response.NotFound},
			{"github.com/containerd/errdefs.ErrAlreadyExists", response.Conflict},
			{"github.com/containerd/errdefs.ErrInvalidArgument", response.Invalid},
			{"github.com/containerd/errdefs.ErrPermissionDenied", response.Forbidden},
			{"github.com/containerd/errdefs.ErrUnauthenticated", response.Unauthenticated},
			{"github.com/containerd/errdefs.ErrUnavailable", response.Unavailable},
			{"github.com/containerd/errdefs.ErrNotImplemented", response.NotImplemented},
		},
	)
}

func cacheSentinels() []Meaning {
	const memcache = "github.com/bradfitz/gomemcache/memcache"
	all := slices.Concat(
		mean(response.NotFound, "gopkg.in/redis.v5", "Nil"),
		mean(response.NotFound, "github.com/gomodule/redigo/redis", "ErrNil"),
		mean(response.Unavailable, "github.com/gomodule/redigo/redis", "ErrPoolExhausted"),
		mean(response.NotFound, "github.com/garyburd/redigo/redis", "ErrNil"),
		mean(response.NotFound, "github.com/redis/rueidis", "Nil"),
		mean(response.Unavailable, "github.com/redis/go-redis/v9", "ErrPoolTimeout", "ErrPoolExhausted"),
		mean(response.NotFound, memcache, "ErrCacheMiss"),
		mean(response.Conflict, memcache, "ErrCASConflict", "ErrNotStored"),
		mean(response.Unavailable, memcache, "ErrNoServers"),
		mean(response.NotFound, "github.com/allegro/bigcache", "ErrEntryNotFound"),
		mean(response.NotFound, "github.com/allegro/bigcache/v3", "ErrEntryNotFound"),
		mean(response.NotFound, "github.com/coocood/freecache", "ErrNotFound"),
	)
	for _, module := range []string{
		"github.com/go-redis/redis", "github.com/go-redis/redis/v7", "github.com/go-redis/redis/v8", "github.com/redis/go-redis/v9",
	} {
		all = slices.Concat(all, mean(response.NotFound, module, "Nil"), mean(response.Conflict, module, "TxFailedErr"))
	}
	return all
}

func embeddedSentinels() []Meaning {
	all := slices.Concat(
		mean(response.NotFound, "github.com/syndtr/goleveldb/leveldb", "ErrNotFound"),
		mean(response.NotFound, "github.com/syndtr/goleveldb/leveldb/errors", "ErrNotFound"),
		mean(response.NotFound, "github.com/cockroachdb/pebble", "ErrNotFound"),
		mean(response.NotFound, "github.com/asdine/storm", "ErrNotFound"),
		mean(response.NotFound, "github.com/asdine/storm/v3", "ErrNotFound"),
		mean(response.Conflict, "github.com/asdine/storm/v3", "ErrAlreadyExists"),
		mean(response.NotFound, "github.com/timshannon/badgerhold/v4", "ErrNotFound"),
		mean(response.NotFound, "github.com/ipfs/go-datastore", "ErrNotFound"),
	)
	for _, root := range []string{"github.com/boltdb/bolt", bboltRoot, bboltRoot + "/errors"} {
		all = slices.Concat(all,
			mean(response.NotFound, root, "ErrBucketNotFound"),
			mean(response.Conflict, root, "ErrBucketExists"),
			mean(response.Invalid, root, "ErrKeyRequired", "ErrKeyTooLarge", "ErrBucketNameRequired"),
			mean(response.TooLarge, root, "ErrValueTooLarge"),
			mean(response.ServerFault, root, "ErrDatabaseNotOpen", "ErrTxNotWritable", "ErrTxClosed", "ErrDatabaseReadOnly", "ErrChecksum", "ErrInvalid"),
		)
	}
	for _, version := range []string{"", "/v2", "/v3", "/v4"} {
		root := "github.com/dgraph-io/badger" + version
		all = slices.Concat(all,
			mean(response.NotFound, root, "ErrKeyNotFound"),
			mean(response.Conflict, root, "ErrConflict"),
			mean(response.Invalid, root, "ErrEmptyKey", "ErrInvalidKey"),
			mean(response.Unavailable, root, "ErrBlockedWrites"),
			mean(response.ServerFault, root, "ErrReadOnlyTxn", "ErrDiscardedTxn"),
		)
	}
	return all
}

const bboltRoot = "go.etcd.io/bbolt"

func objectSentinels() []Meaning {
	return mean(response.NotFound, "cloud.google.com/go/storage", "ErrObjectNotExist", "ErrBucketNotExist")
}
