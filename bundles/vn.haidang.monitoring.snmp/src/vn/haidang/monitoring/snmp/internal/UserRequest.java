package vn.haidang.monitoring.snmp.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import org.snmp4j.Target;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;

import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.EngineNotes.Kind;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/**
 * One SNMPv3 request: finds out which engine is behind the address when that is not known, and finds out anew when the
 * known one stays silent.
 * <p>
 * The second is for a device that was replaced or whose engine boots ran backwards. SNMP4J holds on to the first engine
 * it saw behind an address, against forgers, and lets every request time out from then on. So after a silence the
 * engine and its clock are forgotten and discovered once more; if somebody answers that, the request goes out again
 * to whoever that is, with keys and a target made for it. What was healed is noted, so that it is told.
 */
final class UserRequest {

    private final SnmpSession session;
    private final UserSecurity users;
    private final UdpAddress address;
    private final SnmpTarget target;
    private final User user;
    private final Request request;
    private final LineToll toll;

    UserRequest(SnmpSession session, UserSecurity users, UdpAddress address, SnmpTarget target, Request request,
            LineToll toll) {
        this.toll = toll;
        this.session = session;
        this.users = users;
        this.address = address;
        this.target = target;
        this.user = (User) target.credentials();
        this.request = request;
    }

    CompletionStage<Reply> run() {
        return answer().thenApply(reply -> {
            if (reply instanceof Reply.Answer) {
                users.notes().answered(address);
            } else {
                users.notes().failed(address);
            }
            return reply;
        });
    }

    private CompletionStage<Reply> answer() {
        Optional<KnownEngine> known = users.engines().at(address);
        if (known.isEmpty()) {
            known = users.recall(address);
            known.ifPresent(recalled -> {
                session.setClock(recalled);
                users.engines().learn(address, recalled);
            });
        }
        if (known.isEmpty()) {
            return discoverAndSend(target.retries());
        }
        KnownEngine engine = known.get();
        return sendTo(engine.id()).thenCompose(reply -> isHealable(reply) ? heal(engine, reply) : done(reply))
                .thenApply(reply -> named(reply, engine.id()));
    }

    private static boolean isHealable(Reply reply) {
        return reply instanceof Failure failure && (failure.reason() == Reason.NO_ANSWER
                || failure.reason() == Reason.NOT_IN_TIME_WINDOW || failure.reason() == Reason.ENGINE_UNKNOWN);
    }

    private CompletionStage<Reply> sendTo(OctetString engineId) {
        User understood = users.asUnderstood(user, engineId);
        if (understood != user) {
            noteOtherAes(understood);
        }
        return users.engines().clones(address).isEmpty()
                ? send(understood, engineId)
                : session.alone(engineId, () -> sendByOwnClock(understood, engineId));
    }

    /** The id may be another device's too: the clock of this one is put in the place of whichever was asked last. */
    private CompletionStage<Reply> sendByOwnClock(User understood, OctetString engineId) {
        users.engines().at(address).filter(KnownEngine::hasClock).ifPresent(session::setClock);
        return send(understood, engineId).thenApply(reply -> {
            if (reply instanceof Reply.Answer) {
                session.clock(engineId).ifPresent(now -> users.learn(address, now));
                List<UdpAddress> clones = users.engines().clones(address);
                if (!clones.isEmpty()) {
                    users.notes().note(address, Kind.CLONED,
                            clones.stream().map(UdpAddress::toString).sorted().collect(Collectors.joining(", ")));
                }
            }
            return reply;
        });
    }

    private void noteOtherAes(User understood) {
        users.notes().note(address, Kind.OTHER_AES, understood.privacy().orElseThrow().protocol().name());
    }

    private CompletionStage<Reply> send(User sender, OctetString engineId) {
        Target<UdpAddress> agent = users.target(address, sender, engineId);
        agent.setTimeout(target.timeout().toMillis());
        agent.setRetries(target.retries());
        return session.send(request.toPdu(sender), agent, toll);
    }

    private CompletionStage<Reply> discoverAndSend(int retries) {
        users.forget(address);
        return session.discover(address, target.timeout().toMillis(), retries, toll)
                .thenCompose(this::sendToDiscovered);
    }

    private CompletionStage<Reply> sendToDiscovered(Reply discovery) {
        if (discovery instanceof Failure) {
            return done(discovery);
        }
        Optional<OctetString> engineId = session.discovered(address);
        if (engineId.isEmpty()) {
            return done(Reply.failed(Reason.ENGINE_UNKNOWN));
        }
        OctetString id = engineId.get();
        // Its clock comes with the first message it signs.
        users.engines().learn(address, KnownEngine.withoutClock(id));
        return send(users.asUnderstood(user, id), id)
                .thenCompose(reply -> isMuted(reply) ? tryOther(id, reply) : done(reply))
                .thenApply(reply -> {
                    if (reply instanceof Reply.Answer) {
                        session.clock(id).ifPresent(now -> users.learn(address, now));
                        users.accepted(user, id);
                    }
                    return named(reply, id);
                });
    }

    private static boolean isMuted(Reply reply) {
        return reply instanceof Failure failure
                && (failure.reason() == Reason.NO_ANSWER || failure.reason() == Reason.DECRYPTION_FAILED);
    }

    /** Many agents drop what they cannot decrypt: AES-192 and AES-256 are tried once in their other variant. */
    private CompletionStage<Reply> tryOther(OctetString engineId, Reply first) {
        Optional<User> other = AesVariant.other(user);
        if (other.isEmpty() || users.asUnderstood(user, engineId) != user) {
            return done(telling(first));
        }
        return send(other.get(), engineId).thenApply(reply -> {
            if (reply instanceof Reply.Answer) {
                users.understands(user, engineId, other.get());
                noteOtherAes(other.get());
                return reply;
            }
            return telling(first);
        });
    }

    /** Somebody is there who told the engine but did not answer the user: that is another finding than silence. */
    private static Reply telling(Reply reply) {
        return reply instanceof Failure failure && failure.reason() == Reason.NO_ANSWER
                ? Reply.failed(Reason.NO_ANSWER_TO_USER)
                : reply;
    }

    /** A key that is wrong here and right elsewhere is another finding than one that was never right. */
    private Reply named(Reply reply, OctetString engineId) {
        return reply instanceof Failure failure && failure.reason() == Reason.KEY_WRONG
                && users.isAcceptedElsewhere(user, engineId)
                        ? new Failure(Reason.KEY_OF_ANOTHER, failure.detail())
                        : reply;
    }

    /** One try is enough to find out whether anybody is there: the request itself was tried often enough. */
    private CompletionStage<Reply> heal(KnownEngine before, Reply silence) {
        int boots = session.clock(before.id()).map(KnownEngine::boots).orElse(before.boots());
        boolean isCloned = !users.engines().clones(address).isEmpty();
        return discoverAndSend(0).thenApply(reply -> {
            if (reply instanceof Failure failure && failure.reason() == Reason.NO_ANSWER) {
                return silence;
            }
            users.engines().at(address).ifPresent(now -> {
                if (!now.id().equals(before.id())) {
                    users.notes().note(address, Kind.REPLACED, before.id().toHexString() + " → "
                            + now.id().toHexString());
                } else if (now.hasClock() && now.boots() < boots && !isCloned
                        && users.engines().clones(address).isEmpty()) {
                    users.notes().note(address, Kind.BOOTS_WENT_BACK, boots + " → " + now.boots());
                }
            });
            return reply;
        });
    }

    private static CompletionStage<Reply> done(Reply reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
