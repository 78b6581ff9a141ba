package io.buyin.measure;

import io.buyin.quantity.Period;
import java.util.List;

/** The part of the service desk's messages that a figure is about; periods are whole months. */
record MessageCut(Inbound inbound, Scope scope, Period period) {

  MessageCut during(Period other) {
    return new MessageCut(inbound, scope, other);
  }

  FigureKey key(String measure) {
    return new FigureKey(measure, scope.id(), period);
  }

  List<Message> received() {
    return inScope(inbound.receivedIn(period));
  }

  List<Message> needingAnswer() {
    return received().stream().filter(Message::needsAnswer).toList();
  }

  List<Message> answered() {
    return inScope(inbound.answeredIn(period));
  }

  /** How long those needing an answer waited for it. */
  Waits waits() {
    Waits.Collector waits = new Waits.Collector();
    needingAnswer().forEach(message -> waits.add(message.waited(), message.isAnswered()));
    return waits.sorted();
  }

  /** The same within working hours; empty where none are stated. */
  Waits workedWaits() {
    Waits.Collector waits = new Waits.Collector();
    for (Message message : needingAnswer()) {
      if (message.worked() != null) {
        waits.add(message.worked(), message.isAnswered());
      }
    }
    return waits.sorted();
  }

  private List<Message> inScope(List<Message> messages) {
    return messages.stream().filter(message -> message.isIn(scope)).toList();
  }
}
