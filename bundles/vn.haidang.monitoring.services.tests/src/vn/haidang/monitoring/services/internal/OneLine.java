package vn.haidang.monitoring.services.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.registry.LineEntry;

/** A monitor that knows one line, whose state the test sets. */
record OneLine(LineState[] state) implements LineMonitor {

    static LineEntry line() {
        return new LineEntry("id-L", "L", "Đường ra Internet", "VNPT", "K", 100, 0.995, "", Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public List<LineStatus> lines() {
        return List.of(new LineStatus(line(), state[0], Instant.EPOCH, Optional.empty(), LineStatus.Echoes.NONE,
                OptionalDouble.empty(), OptionalDouble.empty(), Instant.EPOCH, List.of()));
    }

    @Override
    public Optional<LineStatus> line(String code) {
        return lines().stream().filter(status -> status.line().code().equals(code)).findFirst();
    }

    @Override
    public EngineHealth health() {
        throw new UnsupportedOperationException();
    }
}
