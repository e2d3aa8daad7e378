//! A JSON Schema as data: the keywords that we use, in the order in which they are written.

use serde::{Serialize, Serializer};
use serde_json::Value;

/// The draft of JSON Schema: the last that every editor knows.
pub(super) const DIALECT: &str = "http://json-schema.org/draft-07/schema#";

pub(super) const ARRAY: &str = "array";
pub(super) const BOOLEAN: &str = "boolean";
pub(super) const INTEGER: &str = "integer";
pub(super) const NULL: &str = "null";
pub(super) const NUMBER: &str = "number";
pub(super) const OBJECT: &str = "object";
pub(super) const STRING: &str = "string";

/// A schema. Empty, it takes anything.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct JsonSchema {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub dialect: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub types: Option<Types>,
    #[serde(rename = "const", skip_serializing_if = "Option::is_none")]
    pub constant: Option<Value>,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<&'static str>,
    /// What each word of the enumeration means; not of the standard, but many editors show it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub enum_descriptions: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<u32>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub examples: &'static [&'static str],
    /// What to say of a value that does not fit; not of the standard, but many editors show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "as_map")]
    pub properties: Vec<(&'static str, Node)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub required: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "as_map")]
    pub dependencies: Vec<(&'static str, [&'static str; 1])>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_names: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<Node>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not: Option<Box<Self>>,
    #[serde(rename = "if", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<Box<Self>>,
    #[serde(rename = "else", skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub all_of: Vec<Self>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any_of: Vec<Self>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub one_of: Vec<Self>,
}

/// The types that a value may have.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Types {
    One(&'static str),
    Some(Vec<&'static str>),
}

/// A schema in a place where it may also be said that anything fits, or nothing.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Node {
    Bool(bool),
    Schema(Box<JsonSchema>),
}

fn as_map<S: Serializer, V: Serialize>(
    values: &[(&'static str, V)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(values.iter().map(|(name, value)| (name, value)))
}
