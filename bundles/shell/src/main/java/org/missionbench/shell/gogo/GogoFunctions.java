package org.missionbench.shell.gogo;

import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.felix.service.command.CommandProcessor;
import org.missionbench.contracts.command.Command;
import org.osgi.service.component.ComponentFactory;
import org.osgi.service.component.ComponentInstance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps one Gogo function for each command, as commands come and go.
 *
 * <p>Gogo looks for one service per function. A component factory makes as many as there are commands, so that no
 * bundle context is needed; the reference to Gogo's processor keeps this class asleep where there is no Gogo.
 */
@Component(service = {})
public class GogoFunctions {

    private final ComponentFactory<GogoFunction> factory;
    private final Map<String, ComponentInstance<GogoFunction>> functions = new ConcurrentHashMap<>();

    /** Waits for Gogo and for the factory of functions. */
    @Activate
    public GogoFunctions(
            @Reference CommandProcessor gogo,
            @Reference(target = "(component.factory=" + GogoFunction.FACTORY + ")")
                    ComponentFactory<GogoFunction> factory) {
        this.factory = factory;
    }

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    void addCommand(Command command) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("osgi.command.scope", "missionbench");
        properties.put(GogoFunction.NAME, command.shape().name());
        functions.computeIfAbsent(command.id(), id -> factory.newInstance(properties));
    }

    void removeCommand(Command command) {
        ComponentInstance<GogoFunction> function = functions.remove(command.id());
        if (function != null) {
            function.dispose();
        }
    }
}
