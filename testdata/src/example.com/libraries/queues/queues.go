// Package queues has services that send messages.
package queues

import (
	"net/http"

	"github.com/nats-io/nats.go"
	amqp "github.com/rabbitmq/amqp091-go"
	"github.com/segmentio/kafka-go"
)

type server struct {
	nats    *nats.Conn
	values  nats.KeyValue
	kafka   *kafka.Writer
	channel *amqp.Channel
}

func done(w http.ResponseWriter) { w.WriteHeader(http.StatusAccepted) }

func failed(w http.ResponseWriter, status int) { http.Error(w, "that did not work", status) }
