package vn.haidang.workbench.internal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.eclipse.ui.statushandlers.StatusManager;

import vn.haidang.base.text.FoldedText;

/**
 * Gives quick access the views, places and commands whose names fit when tone marks are left out: the platform itself
 * compares letter by letter. What it finds is not given again. Made by the platform.
 */
public final class FoldedNameFinder implements IQuickAccessComputerExtension {

    private static final int LEAST_LETTERS = 2;

    @Override
    public QuickAccessElement[] computeElements() {
        return new QuickAccessElement[0];
    }

    @Override
    public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
        String typed = query.strip();
        if (typed.length() < LEAST_LETTERS) {
            return new QuickAccessElement[0];
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        List<Named> all = new ArrayList<>();
        workbench.getDisplay().syncExec(() -> all.addAll(all(workbench)));
        return all.stream().filter(named -> isMissed(typed, named.name)).map(named -> new Found(named, typed))
                .toArray(QuickAccessElement[]::new);
    }

    private static boolean isMissed(String typed, String name) {
        return FoldedText.matches(typed, name)
                && !name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    /** On the UI thread. */
    private static List<Named> all(IWorkbench workbench) {
        List<Named> all = new ArrayList<>();
        for (IPerspectiveDescriptor place : workbench.getPerspectiveRegistry().getPerspectives()) {
            all.add(new Named(place.getId(), place.getLabel(), Optional.ofNullable(place.getImageDescriptor()),
                    window -> workbench.showPerspective(place.getId(), window)));
        }
        // the registry of views knows none of those that fragments of the window's model bring
        for (MPartDescriptor view : workbench.getService(MApplication.class).getDescriptors()) {
            if (view.getTags().contains("View") && view.getLocalizedLabel() != null) {
                all.add(new Named(view.getElementId(), view.getLocalizedLabel(), Optional.empty(),
                        window -> window.getActivePage().showView(view.getElementId())));
            }
        }
        for (Command command : workbench.getService(ICommandService.class).getDefinedCommands()) {
            name(command).ifPresent(name -> all.add(new Named(command.getId(), name, Optional.empty(),
                    window -> workbench.getService(IHandlerService.class).executeCommand(command.getId(), null))));
        }
        return all;
    }

    /** The name of a command that can be run now and asks for nothing more. */
    private static Optional<String> name(Command command) {
        try {
            IParameter[] parameters = command.getParameters();
            boolean isComplete = parameters == null || Arrays.stream(parameters).allMatch(IParameter::isOptional);
            return isComplete && command.isHandled() && command.isEnabled()
                    ? Optional.of(command.getName().replace("&", ""))
                    : Optional.empty();
        } catch (NotDefinedException e) {
            return Optional.empty();
        }
    }

    @Override
    public void resetState() {
        // nothing is kept
    }

    @Override
    public boolean needsRefresh() {
        return false;
    }

    /** What is done with what was found. */
    @FunctionalInterface
    private interface Opening {
        void in(IWorkbenchWindow window) throws WorkbenchException, CommandException;
    }

    /** A view, a place or a command. */
    private record Named(String id, String name, Optional<ImageDescriptor> image, Opening opening) {}

    /** One of them that was found. */
    private static final class Found extends QuickAccessElement {

        private final Named named;
        private final String typed;

        Found(Named named, String typed) {
            this.named = named;
            this.typed = typed;
        }

        @Override
        public String getLabel() {
            return named.name;
        }

        /** It was found without tone marks, which the dialog would compare: what was typed is in it in any case. */
        @Override
        public String getMatchLabel() {
            return getLabel() + " " + typed;
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return named.image.orElse(null);
        }

        @Override
        public String getId() {
            return named.id;
        }

        @Override
        public void execute() {
            try {
                named.opening.in(PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
            } catch (WorkbenchException | CommandException e) {
                IStatus status = Status.error(named.name, e);
                StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
            }
        }
    }
}
