package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.snmp4j.CommandResponderEvent;
import org.snmp4j.MessageDispatcher;
import org.snmp4j.PDU;
import org.snmp4j.ScopedPDU;
import org.snmp4j.Snmp;
import org.snmp4j.Target;
import org.snmp4j.UserTarget;
import org.snmp4j.event.ResponseEvent;
import org.snmp4j.event.ResponseListener;
import org.snmp4j.mp.CounterSupport;
import org.snmp4j.mp.MPv1;
import org.snmp4j.mp.MPv2c;
import org.snmp4j.mp.MPv3;
import org.snmp4j.mp.PduHandle;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.security.SecurityLevel;
import org.snmp4j.security.SecurityModels;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.security.SecurityProtocols.SecurityProtocolSet;
import org.snmp4j.security.USM;
import org.snmp4j.security.UsmTimeEntry;
import org.snmp4j.smi.Address;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;

import vn.haidang.monitoring.snmp.LocalEngine;
import vn.haidang.monitoring.snmp.internal.Exchanges.Exchange;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/**
 * One SNMP4J session through which devices are asked. It owns a UDP socket, SNMP4J's listener thread for it
 * and SNMP4J's timer thread for retries; replies are handed to the executor it was given, so that nothing of ours
 * runs on those two threads. Protocols, counters and security models are its own: no registry of the JVM is touched.
 */
final class SnmpSession implements AutoCloseable {

    /** A quarter of SNMP4J's default, and more than any reply of ours has. Replies are asked for in this size. */
    static final int LARGEST_MESSAGE = 16 * 1024;
    /** Raised before listening, or the replies to a burst of polls would be lost in silence. */
    private static final int RECEIVE_BUFFER = 4 << 20;

    private static final int MOST_CLONES = 1_000;

    private static final Logger LOG = System.getLogger(SnmpSession.class.getName());

    private final Snmp snmp;
    private final MPv3 mpv3;
    private final USM usm;
    private final Executor handOff;
    private final BoundedUdpTransport transport;
    private final Exchanges exchanges;
    /** Many may send at a time, but none while the session closes: SNMP4J would open its socket again. */
    private final ReadWriteLock closing = new ReentrantReadWriteLock();
    private final RequestGate<OctetString> clones = new RequestGate<>(MOST_CLONES, 1, MOST_CLONES);
    private boolean closed;

    private SnmpSession(Snmp snmp, MPv3 mpv3, USM usm, Executor handOff, Exchanges exchanges,
            BoundedUdpTransport transport) {
        this.exchanges = exchanges;
        this.transport = transport;
        this.snmp = snmp;
        this.mpv3 = mpv3;
        this.usm = usm;
        this.handOff = handOff;
    }

    /** @param own who we are to SNMPv3 agents: our snmpEngineID and snmpEngineBoots */
    static SnmpSession open(Executor handOff, LocalEngine own) throws IOException {
        BoundedUdpTransport transport = new BoundedUdpTransport(LARGEST_MESSAGE);
        transport.setReceiveBufferSize(RECEIVE_BUFFER);
        CounterSupport counters = new CounterSupport();
        SecurityProtocols protocols = new SecurityProtocols(SecurityProtocolSet.any);
        USM usm = new USM(protocols, new OctetString(own.id()), own.boots(), counters);
        Exchanges exchanges = new Exchanges();
        MPv3 mpv3 = new GuardedMpv3(own.id(), protocols, SecurityModels.getCollection(new USM[]{usm}),
                counters, exchanges);
        MessageDispatcher dispatcher = new CountingDispatcher(exchanges);
        dispatcher.addMessageProcessingModel(new MPv1());
        dispatcher.addMessageProcessingModel(new MPv2c());
        dispatcher.addMessageProcessingModel(mpv3);
        Snmp snmp = new SourceCheckingSnmp(dispatcher, transport, (id, source) -> exchanges.ofRequest(id)
                .map(exchange -> exchange.mayComeFrom(source)).orElse(true));
        snmp.setCounterSupport(counters);
        snmp.setContextEngineIdDiscoveryDisabled(true);
        snmp.setTimeoutModel(new SpreadTimeouts());
        SnmpSession session = new SnmpSession(snmp, mpv3, usm, handOff, exchanges, transport);
        session.interceptReports();
        try {
            snmp.listen();
        } catch (IOException e) {
            snmp.close();
            throw e;
        }
        return session;
    }

    /**
     * Sends a PDU that was not sent before and completes, always normally, with its reply.
     *
     * @param target made for this request; SNMP4J writes into it
     * @param toll what it costs
     */
    CompletionStage<Reply> send(PDU pdu, Target<UdpAddress> target, LineToll toll) {
        return start(exchanges.begin(pdu, target.getAddress(), false, toll), target);
    }

    /**
     * Asks an agent for its engine id (RFC 3414, 4) and forgets what was known of its engine before. Completes with a
     * reply whose PDU says nothing; {@link #discovered} then has the id.
     */
    CompletionStage<Reply> discover(UdpAddress address, long timeoutMillis, int retries, LineToll toll) {
        Optional.ofNullable(mpv3.removeEngineID(address)).ifPresent(usm::removeEngineTime);
        ScopedPDU pdu = new ScopedPDU();
        pdu.setType(PDU.GET);
        UserTarget<UdpAddress> target = new UserTarget<>(address, new OctetString(), new byte[0]);
        target.setVersion(SnmpConstants.version3);
        target.setSecurityLevel(SecurityLevel.NOAUTH_NOPRIV);
        target.setTimeout(timeoutMillis);
        target.setRetries(retries);
        return start(exchanges.begin(pdu, address, true, toll), target);
    }

    /** Where its datagrams come in. */
    BoundedUdpTransport transport() {
        return transport;
    }

    /** What an engine's clock is by the messages it signed; nothing before the first. */
    Optional<KnownEngine> clock(OctetString engineId) {
        return Optional.ofNullable(usm.getTimeTable().getTime(engineId))
                .map(entry -> KnownEngine.now(engineId, entry.getEngineBoots(), entry.getLatestReceivedTime()));
    }

    /** Takes an engine's clock as known, so that it need not be asked for. */
    void setClock(KnownEngine engine) {
        usm.getTimeTable().addEntry(new UsmTimeEntry(engine.id(), engine.boots(), engine.time()));
    }

    /** Does what needs an engine's clock for itself, one after the other: for an id that several devices use. */
    CompletionStage<Reply> alone(OctetString engineId, Supplier<CompletionStage<Reply>> exchange) {
        CompletableFuture<Reply> result = new CompletableFuture<>();
        boolean entered = clones.enter(engineId, () -> exchange.get().whenComplete((reply, error) -> {
            clones.leave(engineId);
            result.complete(error == null ? reply : new Failure(Reason.NOT_SENT, error.toString()));
        }));
        return entered ? result : CompletableFuture.completedFuture(Reply.failed(Reason.BUSY));
    }

    /** The engine id that a {@link #discover} has found. */
    Optional<OctetString> discovered(UdpAddress address) {
        return Optional.ofNullable(mpv3.getEngineID(address));
    }

    private CompletionStage<Reply> start(Exchange exchange, Target<UdpAddress> target) {
        closing.readLock().lock();
        try {
            if (closed) {
                finish(exchange, Reply.failed(Reason.STOPPED));
            } else {
                snmp.send(exchange.pdu(), target, null, new Following(this, exchange));
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a request to " + target.getAddress() + " was not sent", e);
            finish(exchange, notSent(e));
        } finally {
            closing.readLock().unlock();
        }
        return exchange.reply();
    }

    private static Failure notSent(Throwable error) {
        Throwable cause = error.getCause() == null ? error : error.getCause();
        return new Failure(isForWantOfARoute(cause) ? Reason.NO_ROUTE : Reason.NOT_SENT,
                String.valueOf(cause.getMessage()));
    }

    /** ENETUNREACH has no class of its own; a firewall of this machine says "Operation not permitted". */
    private static boolean isForWantOfARoute(Throwable cause) {
        return cause instanceof NoRouteToHostException
                || cause instanceof SocketException && String.valueOf(cause.getMessage()).contains("unreachable");
    }

    /**
     * SNMP4J drops unsigned reports of a wrong key or user and lets the request time out, unless a setting of the
     * whole JVM says otherwise. They are what a person wants to know, so they end the request here.
     */
    private void interceptReports() {
        Snmp.ReportHandler standard = snmp.getReportHandler();
        snmp.setReportHandler(new Snmp.ReportHandler() {
            @Override
            public <A extends Address> void processReport(PduHandle handle, CommandResponderEvent<A> event) {
                PDU report = event.getPDU();
                Optional<Exchange> asked = handle == null
                        ? Optional.empty()
                        : exchanges.ofRequest(handle.getTransactionID());
                asked.ifPresent(exchange -> exchange.toll().received(report));
                boolean isEnd = report.size() == 1
                        && asked.filter(exchange -> isEndedBy(exchange, report)).isPresent();
                if (!isEnd) {
                    standard.processReport(handle, event);
                }
            }
        });
    }

    @Override
    public void close() {
        closing.writeLock().lock();
        try {
            closed = true;
            snmp.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the SNMP session did not close cleanly", e);
        } finally {
            closing.writeLock().unlock();
        }
        exchanges.all().forEach(exchange -> finish(exchange, Reply.failed(Reason.STOPPED)));
    }

    private boolean isEndedBy(Exchange exchange, PDU report) {
        OID counter = report.get(0).getOid();
        if (exchange.isDiscovery()) {
            finish(exchange, new Reply.Answer(report));
            return true;
        }
        if (Reports.isCurable(counter)) {
            return false;
        }
        finish(exchange, Reports.failure(counter));
        return true;
    }

    /** Ends a request once: takes it out of SNMP4J's tables, or it would stay there and be sent again. */
    private void finish(Exchange exchange, Reply result) {
        if (exchange.end()) {
            snmp.cancel(exchange.pdu(), new Following(this, exchange));
            handOff.execute(() -> exchange.reply().complete(result));
        }
    }

    private static Reply told(Exchange exchange, ResponseEvent<?> event) {
        PDU response = event.getResponse();
        if (response != null) {
            exchange.toll().received(response);
            return response.getType() == PDU.REPORT && !exchange.isDiscovery()
                    ? Reports.failure(response.get(0).getOid())
                    : new Reply.Answer(response);
        }
        if (event.getError() != null) {
            return event.getError() instanceof InterruptedException
                    ? Reply.failed(Reason.STOPPED)
                    : notSent(event.getError());
        }
        return exchange.stranger().<Reply>map(source -> new Failure(Reason.OTHER_SOURCE, source.toString()))
                .orElseGet(() -> Reply.failed(Reason.NO_ANSWER));
    }

    /** SNMP4J's listener of one exchange, equal to any other of it: SNMP4J tells its requests apart by it. */
    private record Following(SnmpSession session, Exchange exchange) implements ResponseListener {
        @Override
        public <A extends Address> void onResponse(ResponseEvent<A> event) {
            session.finish(exchange, told(exchange, event));
        }
    }
}
