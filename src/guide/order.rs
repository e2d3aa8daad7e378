//! The nodes of a tree in an order in which each stands before those that it leads to.

use super::tree::{Target, Tree};

/// The nodes that can be reached, each before those that it leads to.
///
/// # Errors
/// The nodes of a cycle, in order, if there is one.
pub(super) fn order(tree: &Tree<'_>) -> Result<Vec<usize>, Vec<usize>> {
    let Target::Node(start) = tree.start() else { return Ok(Vec::new()) };
    let mut state = vec![State::New; tree.nodes().len()];
    let mut done = Vec::new();
    // Depth first without recursion: content may be as deep as it likes. The stack holds the way to
    // where the search is, each node with the edge to look at next.
    let mut way: Vec<(usize, usize)> = vec![(start, 0)];
    set(&mut state, start, State::Open);
    while let Some((place, edge)) = way.last_mut() {
        let place = *place;
        let next = tree.nodes().get(place).and_then(|node| node.edges.get(*edge));
        *edge += 1;
        let Some(next) = next else {
            set(&mut state, place, State::Done);
            done.push(place);
            way.pop();
            continue;
        };
        let Target::Node(next) = next.to else { continue };
        match state.get(next) {
            Some(State::New) => {
                set(&mut state, next, State::Open);
                way.push((next, 0));
            }
            Some(State::Open) => {
                let cycle = way.iter().map(|(place, _)| *place);
                return Err(cycle.skip_while(|place| *place != next).collect());
            }
            Some(State::Done) | None => {}
        }
    }
    done.reverse();
    Ok(done)
}

/// How far the search is with a node.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the way to where the search is.
    Open,
    Done,
}

fn set(states: &mut [State], place: usize, state: State) {
    if let Some(slot) = states.get_mut(place) {
        *slot = state;
    }
}
