package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.net.InetSocketAddress;

import vn.haidang.monitoring.simulation.SimulatedDevice.Notification;

/** What an agent needs of the network that it is in. */
interface AgentNetwork {

    /** How long the network has been playing. */
    double seconds();

    /** @throws IllegalArgumentException when no agent is called so */
    ReplayedAgent agent(String name);

    void send(ReplayedAgent agent, Notification notification) throws IOException;

    void send(ReplayedAgent agent, byte[] datagram, InetSocketAddress to) throws IOException;
}
