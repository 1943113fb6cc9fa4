package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

import org.snmp4j.smi.AssignableFromLong;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.Variable;

import vn.haidang.monitoring.simulation.AnswerStyle;
import vn.haidang.monitoring.simulation.SimulatedDevice;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.monitoring.simulation.internal.RecordedValue.Still;

/**
 * One recorded device as it plays, with what was done to it. What happens to the device changes its {@link Playing} and
 * its engine under this object's lock; the threads that answer read both without.
 */
final class ReplayedAgent implements SimulatedDevice {

    private static final OID IF_OPER_STATUS = new OID("1.3.6.1.2.1.2.2.1.8");
    private static final OID IF_LAST_CHANGE = new OID("1.3.6.1.2.1.2.2.1.9");
    private static final int UP = 1;
    private static final int DOWN = 2;
    private static final int ALL = 100;

    private final String name;
    private final AgentNetwork network;
    private final Random chance;
    private final Optional<InetAddress> address;
    private volatile Playing playing;
    private volatile Optional<AgentEngine> engine = Optional.empty();
    private volatile boolean cut;
    private volatile boolean silent;
    private volatile int dropPercent;
    private volatile Duration answerDelay = Duration.ZERO;
    private volatile AnswerStyle style = AnswerStyle.NORMAL;
    private volatile int echoLossPercent;
    private volatile Duration echoDelay = Duration.ZERO;
    private volatile Duration echoJitter = Duration.ZERO;

    ReplayedAgent(String name, Recording recording, Optional<InetAddress> address, AgentNetwork network) {
        this.name = name;
        this.network = network;
        this.address = address;
        this.playing = Playing.recorded(recording);
        // Always the same course of events for the same name.
        this.chance = new Random(name.hashCode());
    }

    String name() {
        return name;
    }

    Optional<InetAddress> address() {
        return address;
    }

    Playing playing() {
        return playing;
    }

    /** Its own engine, once it has its address. */
    AgentEngine engine() {
        return engine.orElseThrow();
    }

    synchronized void setEngine(AgentEngine first) {
        engine = Optional.of(first);
        tellEngine(first);
    }

    AnswerStyle style() {
        return style;
    }

    /** Whether its SNMP agent says nothing now. */
    boolean isMute() {
        return cut || silent;
    }

    /** Whether the line is cut. */
    boolean isCut() {
        return cut;
    }

    /** Whether the next answer is lost. */
    boolean losesAnswer() {
        return isLost(dropPercent);
    }

    Duration answerDelay() {
        return answerDelay;
    }

    /** Whether the next echo is lost. */
    boolean losesEcho() {
        return isLost(echoLossPercent);
    }

    /** How long the next echo takes. */
    Duration echoDelay() {
        long jitter = echoJitter.toNanos();
        return jitter == 0 ? echoDelay : echoDelay.plusNanos((long) (chance.nextDouble() * jitter));
    }

    private boolean isLost(int percent) {
        return percent > 0 && chance.nextInt(ALL) < percent;
    }

    boolean isCalled(byte[] community) {
        String text = new String(community, StandardCharsets.UTF_8);
        return text.equals("public") || text.equals(name);
    }

    SimulatedNetwork.Agent shown() {
        Recording recording = playing.recording();
        return new SimulatedNetwork.Agent(name, recording.description(), recording.size(), address);
    }

    @Override
    public void setCut(boolean cut) {
        this.cut = cut;
    }

    @Override
    public void setSilent(boolean silent) {
        this.silent = silent;
    }

    @Override
    public void dropAnswers(int percent) {
        dropPercent = percentage(percent);
    }

    @Override
    public void delayAnswers(Duration delay) {
        answerDelay = notNegative(delay);
    }

    @Override
    public void answer(AnswerStyle style) {
        this.style = style;
    }

    @Override
    public void loseEchoes(int percent) {
        echoLossPercent = percentage(percent);
    }

    @Override
    public void delayEchoes(Duration delay, Duration jitter) {
        echoDelay = notNegative(delay);
        echoJitter = notNegative(jitter);
    }

    @Override
    public synchronized void reboot() {
        double now = network.seconds();
        playing = playing.bornAt(now);
        changeEngine(engine.map(old -> old.rebooted(now)));
    }

    @Override
    public synchronized void reindex() {
        playing = playing.with(new Reindexing(playing.recording()).apply());
        engine.ifPresent(this::tellEngine);
    }

    @Override
    public synchronized void wrapCounters(Duration after) {
        playing = playing.countersZeroAt(later(after));
    }

    @Override
    public synchronized void wrapUpTime(Duration after) {
        playing = playing.clockZeroAt(later(after));
    }

    @Override
    public synchronized void replace() {
        AgentEngine old = ownEngine();
        double now = network.seconds();
        playing = playing.bornAt(now);
        changeEngine(Optional.of(old.replaced(now)));
    }

    @Override
    public void shareEngineOf(String otherAgent) {
        AgentEngine other = network.agent(otherAgent).ownEngine();
        synchronized (this) {
            changeEngine(Optional.of(ownEngine().withIdOf(other)));
        }
    }

    @Override
    public synchronized void forgetBoots() {
        AgentEngine old = ownEngine();
        double now = network.seconds();
        playing = playing.bornAt(now);
        changeEngine(Optional.of(old.withForgottenBoots(now)));
    }

    private AgentEngine ownEngine() {
        return engine.orElseThrow(() -> new IllegalStateException(name + " has no engine of its own"));
    }

    private void changeEngine(Optional<AgentEngine> changed) {
        engine = changed;
        changed.ifPresent(this::tellEngine);
    }

    /** What SNMP-FRAMEWORK-MIB tells of the engine, where the recording has it. */
    private void tellEngine(AgentEngine told) {
        playing = EngineObjects.told(playing, told);
    }

    @Override
    public synchronized void setLink(int ifIndex, boolean up) {
        playing = playing.with(new OID(IF_OPER_STATUS).append(ifIndex), new Still(new Integer32(up ? UP : DOWN)))
                .with(new OID(IF_LAST_CHANGE).append(ifIndex), new Still(new TimeTicks(upTime())));
    }

    /** Its sysUpTime in hundredths of a second, 0 when it has none. */
    long upTime() {
        Playing now = playing;
        int position = now.recording().find(RecordedLine.SYS_UP_TIME);
        return position >= 0 && now.at(position, network.seconds()) instanceof TimeTicks ticks ? ticks.getValue() : 0;
    }

    @Override
    public synchronized void setNumber(String oid, long number) {
        OID variable;
        try {
            variable = RecordedLine.oid(oid, "oid");
        } catch (BrokenLine e) {
            throw new IllegalArgumentException("not an OID: " + oid, e);
        }
        int position = playing.recording().find(variable);
        if (position < 0) {
            throw new IllegalArgumentException(name + " has no " + oid);
        }
        playing = playing.with(variable, new Still(like(playing.at(position, network.seconds()), number)));
    }

    /** A number of the same syntax. */
    private static Variable like(Variable present, long number) {
        Variable other = (Variable) present.clone();
        if (other instanceof Integer32 integer && number == (int) number) {
            integer.setValue((int) number);
        } else if (other instanceof AssignableFromLong assignable) {
            assignable.setValue(number);
        } else {
            throw new IllegalArgumentException("not a number of " + present.getSyntaxString() + ": " + number);
        }
        return other;
    }

    @Override
    public void log(int priority, String text, InetSocketAddress to) throws IOException {
        network.send(this, SyslogMaker.datagram(priority, text), to);
    }

    @Override
    public void send(Notification notification) throws IOException {
        network.send(this, notification);
    }

    @Override
    public void heal() {
        cut = false;
        silent = false;
        dropPercent = 0;
        answerDelay = Duration.ZERO;
        style = AnswerStyle.NORMAL;
        echoLossPercent = 0;
        echoDelay = Duration.ZERO;
        echoJitter = Duration.ZERO;
    }

    private double later(Duration after) {
        return network.seconds() + notNegative(after).toMillis() / 1000.0;
    }

    private static int percentage(int percent) {
        if (percent < 0 || percent > ALL) {
            throw new IllegalArgumentException(percent + " %");
        }
        return percent;
    }

    private static Duration notNegative(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a time of " + time);
        }
        return time;
    }
}
