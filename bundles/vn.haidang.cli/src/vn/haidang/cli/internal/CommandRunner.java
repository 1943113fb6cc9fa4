package vn.haidang.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;

import picocli.CommandLine;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.storage.StorageException;

/**
 * Finds the command that was called, lets picocli read its options, runs it and turns every way it can end into an
 * exit code: one clear line on standard error when the input is at fault, the stack trace in the log when we are.
 */
final class CommandRunner {

    private static final Logger LOG = System.getLogger(CommandRunner.class.getName());

    private static final Set<String> HELP = Set.of("help", "--help", "-h");

    private final BundleContext context;
    private final PrintStream out;
    private final PrintStream err;

    CommandRunner(BundleContext context, PrintStream out, PrintStream err) {
        this.context = context;
        this.out = out;
        this.err = err;
    }

    int run(List<String> arguments) {
        ValueFormat format = ValueFormat.of(languageOf(arguments));
        if (arguments.isEmpty() || HELP.contains(arguments.get(0))) {
            printCommands(format);
            return arguments.isEmpty() ? CliCommand.WRONG_USE : CliCommand.GOOD;
        }
        String name = arguments.get(0);
        Optional<ServiceReference<CliCommand>> command = find(name);
        if (command.isEmpty()) {
            err.println(Messages.text(format, "command.unknown",
                    MessageArguments.none().with("command", name).with("known", String.join(", ", names()))));
            return CliCommand.WRONG_USE;
        }
        ServiceObjects<CliCommand> instances = context.getServiceObjects(command.get());
        CliCommand instance = instances.getService();
        try {
            return run(instance, name, arguments.subList(1, arguments.size()), format);
        } finally {
            instances.ungetService(instance);
        }
    }

    private int run(CliCommand command, String name, List<String> options, ValueFormat format) {
        CommonOptions common = new CommonOptions();
        CommandLine line = new CommandLine(command);
        line.setCommandName(name);
        line.addMixin("common", common);
        line.setResourceBundle(new UsageTexts(format));
        try {
            line.parseArgs(options.toArray(String[]::new));
            List<CommandLine> called = line.getParseResult().asCommandLineList();
            CommandLine innermost = called.get(called.size() - 1);
            if (innermost.isUsageHelpRequested()) {
                innermost.usage(out);
                return CliCommand.GOOD;
            }
            return command.run(new Output(out, err, format, common.json));
        } catch (CommandLine.ParameterException e) {
            err.println(ParameterProblem.sentence(e, format));
            return CliCommand.WRONG_USE;
        } catch (FindingException e) {
            LOG.log(Level.DEBUG, "refused", e);
            err.println(e.finding().summary(format)
                    + e.finding().remedy(format).map(remedy -> " " + remedy).orElse(""));
            return CliCommand.WRONG_USE;
        } catch (StorageException e) {
            return storageFailed(e, name, format);
        } catch (CancellationException e) {
            err.println(Messages.text(format, "command.cancelled"));
            return CliCommand.WRONG_USE;
        } catch (IOException | RuntimeException e) {
            return failed(e, name, format);
        }
    }

    private int storageFailed(StorageException failure, String name, ValueFormat format) {
        if (failure.finding().isEmpty()) {
            return failed(failure, name, format);
        }
        LOG.log(Level.DEBUG, "the database cannot be used", failure);
        err.println(failure.finding().get().summary(format));
        return CliCommand.WRONG_USE;
    }

    private int failed(Exception failure, String name, ValueFormat format) {
        LOG.log(Level.ERROR, "the command failed", failure);
        err.println(Messages.text(format, "command.failed",
                MessageArguments.none().with("command", name).with("problem", String.valueOf(failure.getMessage()))));
        return CliCommand.INTERNAL_ERROR;
    }

    private void printCommands(ValueFormat format) {
        out.println(Messages.text(format, "commands.heading"));
        for (String name : names()) {
            out.printf("  %-10s %s%n", name, Messages.CATALOGUE
                    .optionalText(format, name + ".usage.description", MessageArguments.none()).orElse(""));
        }
        out.println(Messages.text(format, "commands.more"));
    }

    private Optional<ServiceReference<CliCommand>> find(String name) {
        return references().stream().filter(reference -> name.equals(reference.getProperty(CliCommand.NAME)))
                .findFirst();
    }

    private Collection<String> names() {
        TreeSet<String> names = new TreeSet<>();
        references().forEach(reference -> names.add((String) reference.getProperty(CliCommand.NAME)));
        return names;
    }

    private Collection<ServiceReference<CliCommand>> references() {
        try {
            return context.getServiceReferences(CliCommand.class,
                    "(" + Constants.SERVICE_SCOPE + "=" + Constants.SCOPE_PROTOTYPE + ")");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The language is needed before the options are read: their own errors are told in it. */
    private static Language languageOf(List<String> arguments) {
        String tag = Optional.ofNullable(System.getenv("HAIDANG_LANG")).orElse("vi");
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--lang=")) {
                tag = arguments.get(i).substring("--lang=".length());
            } else if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) {
                tag = arguments.get(i + 1);
            }
        }
        return Language.ofTag(tag).orElse(Language.VIETNAMESE);
    }
}
