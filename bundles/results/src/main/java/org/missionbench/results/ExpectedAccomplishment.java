package org.missionbench.results;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** What a component is to bring about. */
@Dataset(
        name = "expected-accomplishment",
        title = "Expected accomplishments",
        help = "What each component is to bring about in the period, as the budget states it.")
record ExpectedAccomplishment(
        @Column(
                        label = "Code",
                        help = "Its number: that of the component, a point, its own.",
                        key = true,
                        pattern = "[a-z0-9]+([.-][a-z0-9]+)*",
                        example = "2.1")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(
                        label = "Component",
                        help = "Code of the component it belongs to.",
                        references = "framework-component",
                        example = "2")
                String component,
        @Column(
                        label = "Text",
                        help = "The accomplishment, without its number.",
                        example = "Rapid and efficient support services")
                String text) {}
