// Databases that are part of the service:
//
//	item, err := txn.Get(key)                          badger. badger.ErrKeyNotFound: absence; other errors: server fault
//	err := bucket.Put(key, value)                      bbolt. A server fault; a key that is not there is nil, and no error

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func embeddedDatabases() []Row {
	const level, pebble = "github.com/syndtr/goleveldb/leveldb", "github.com/cockroachdb/pebble"
	return slices.Concat(
		bolt(bboltRoot, bboltRoot+"/errors"), bolt("github.com/boltdb/bolt", "github.com/boltdb/bolt"),
		badger("github.com/dgraph-io/badger"), badger("github.com/dgraph-io/badger/v2"), badger("github.com/dgraph-io/badger/v3"),
		badger("github.com/dgraph-io/badger/v4"),
		lookUps(2, level+"/errors.ErrNotFound", on("*"+level+".DB", "Get")...),
		each(1, fault, on("*"+level+".DB", "Put", "Delete", "Write")...),
		lookUps(3, pebble+".ErrNotFound", on("*"+pebble+".DB", "Get")...),
		each(1, fault, on("*"+pebble+".DB", "Set", "Delete", "Apply")...),
	)
}

// bolt keeps its errors in a package of their own since its 1.4.
func bolt(root, errors string) []Row {
	bucket, tx := "*"+root+".Bucket", "*"+root+".Tx"
	rows := slices.Concat(
		lookUps(1, errors+".ErrBucketNotFound", slices.Concat(on(tx, "DeleteBucket"), on(bucket, "DeleteBucket"))...),
		each(1, fault, slices.Concat(on(bucket, "Put", "Delete"), on(tx, "Commit", "Rollback"), on("*"+root+".Cursor", "Delete"))...),
		each(2, fault, slices.Concat(on(bucket, "CreateBucketIfNotExists", "NextSequence"), on(tx, "CreateBucketIfNotExists"),
			on("*"+root+".DB", "Begin"), []string{root + ".Open"})...),
	)
	for _, name := range slices.Concat(on(tx, "CreateBucket"), on(bucket, "CreateBucket")) {
		rows = append(rows, either(name, 2, response.Conflict, errors+".ErrBucketExists"))
	}
	return rows
}

func badger(root string) []Row {
	txn := "*" + root + ".Txn"
	return slices.Concat(
		lookUps(2, root+".ErrKeyNotFound", on(txn, "Get")...),
		each(1, fault, on(txn, "Set", "SetEntry", "Delete", "Commit")...),
		each(2, fault, slices.Concat(on("*"+root+".Item", "ValueCopy"), []string{root + ".Open"})...),
	)
}
