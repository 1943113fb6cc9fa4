package vn.haidang.station.internal.control;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Karaf's own scripts, told to work on an instance of ours. */
final class Karaf {

    private Karaf() {}

    /**
     * The server. It outlives the terminal it was started from; the script gives its process to Java, so that the
     * process started is the station itself.
     */
    static ProcessBuilder server(Path home, Instance instance) {
        ProcessBuilder builder = new ProcessBuilder("nohup", home.resolve("bin/karaf").toString(), "server");
        setEnvironment(builder.environment(), instance);
        File output = instance.log().resolve("station.out").toFile();
        return builder.redirectInput(new File("/dev/null")).redirectOutput(output).redirectErrorStream(true);
    }

    /**
     * The shell's client on this terminal; it reads user and password from the instance's settings. With a command its
     * input is a pipe that never ends, since the client gives up, answer or not, as soon as its input ends.
     */
    static ProcessBuilder client(Path home, Instance instance, List<String> command) {
        List<String> words = new ArrayList<>(List.of(home.resolve("bin/client").toString()));
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        setEnvironment(builder.environment(), instance);
        if (!command.isEmpty()) {
            words.add("--");
            words.addAll(command);
            builder.redirectInput(Redirect.PIPE);
        }
        return builder;
    }

    private static void setEnvironment(Map<String, String> environment, Instance instance) {
        environment.remove("KARAF_HOME");
        environment.put("KARAF_BASE", instance.folder().toString());
        environment.put("KARAF_ETC", instance.etc().toString());
        environment.put("KARAF_DATA", instance.data().toString());
        environment.put("KARAF_LOG", instance.log().toString());
        environment.put("KARAF_EXEC", "exec");
        // Karaf keeps one list of running instances beside the program and would refuse a second station.
        environment.put("CHECK_ROOT_INSTANCE_RUNNING", "false");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.merge("EXTRA_JAVA_OPTS", "-Dfile.encoding=UTF-8", (given, ours) -> ours + " " + given);
    }
}
